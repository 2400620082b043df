import { StatementPage } from '@casustafel/guest-web';
import { Notice } from '@casustafel/ui';
import { WithCase } from '../case-view/with-case';

/** The secrecy statement for one guest, to be signed on paper. */
export default function Route({ caseId, guestId }: { caseId: string; guestId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => {
        const guest = now.guests.find(({ id }) => id === guestId);
        return guest ? <StatementPage caseId={caseId} number={now.caseFile.number} guest={guest} /> : <Notice kind="forbidden" />;
      }}
    </WithCase>
  );
}
