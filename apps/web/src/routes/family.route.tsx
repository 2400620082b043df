import { FamilyPage } from '@casustafel/family-web';
import { familyAt } from '../case-view/family';
import { WithCase } from '../case-view/with-case';

/** What is said to the family of a case, also outside a session. */
export default function Route({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(now) => <FamilyPage at={familyAt(now)} messages={now.familyMessages} />}</WithCase>;
}
