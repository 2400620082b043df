import { ConsentDesk } from '@casustafel/consent-web';
import { WithCase } from '../case-view/with-case';

/** What persons of a case allowed, as one's own organisation wrote it down. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => (
        <ConsentDesk
          caseId={caseId}
          persons={now.persons}
          seats={now.seats}
          facts={now.contributions.map(({ id, who, doesWhat, toWhom }) => ({ id, label: [who, doesWhat, toWhom].filter(Boolean).join(' ') }))}
          stamp={now}
        />
      )}
    </WithCase>
  );
}
