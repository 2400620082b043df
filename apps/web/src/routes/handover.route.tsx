import { HandoverPage } from '../handover/handover-page';
import { WithCase } from '../case-view/with-case';

/** The sheet of one handover, for whoever received the seat. */
export default function Route({ caseId, handoverId }: { caseId: string; handoverId: string }) {
  return <WithCase caseId={caseId}>{(now) => <HandoverPage now={now} handoverId={handoverId} />}</WithCase>;
}
