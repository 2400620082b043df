import { CaseScreen } from '@casustafel/case-file-web';

/** One case, before and after its conferences. */
export default function Route({ caseId }: { caseId: string }) {
  return <CaseScreen caseId={caseId} />;
}
