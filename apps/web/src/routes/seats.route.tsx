import { SeatsScreen } from '@casustafel/case-file-web';
import { WithCase } from '../case-view/with-case';

/** Who has a seat in a case. */
export default function Route({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{({ caseFile, seats }) => <SeatsScreen caseFile={caseFile} seats={seats} />}</WithCase>;
}
