import { GuestSheet } from '@casustafel/guest-web';

/** What was provided to one guest, on paper. */
export default function Route({ caseId, guestId }: { caseId: string; guestId: string }) {
  return <GuestSheet caseId={caseId} guestId={guestId} />;
}
