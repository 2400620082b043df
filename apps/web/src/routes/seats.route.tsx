import { SeatsScreen } from '@casustafel/case-file-web';

/** Who has a seat in a case. */
export default function Route({ caseId }: { caseId: string }) {
  return <SeatsScreen caseId={caseId} />;
}
