import { VaultDesk } from '@casustafel/vault-web';
import { WithCase } from '../case-view/with-case';

/** What is protected in a case, for whoever may know it. */
export default function Route({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(now) => <VaultDesk caseId={caseId} persons={now.persons} seats={now.seats} stamp={now} />}</WithCase>;
}
