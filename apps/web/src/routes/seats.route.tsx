import { SeatsScreen } from '@casustafel/case-file-web';
import { HandoverLinks, HandOverOwnSeat } from '@casustafel/stand-in-web';
import { WithCase } from '../case-view/with-case';
import { citableFacts } from '../room/labels';
import type { CaseNow } from '../case-view/use-case-view';

/** Who has a seat in a case; and one's own seat, handed on or received. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => (
        <SeatsScreen caseFile={now.caseFile} seats={now.seats}>
          <HandoverLinks links={now.handovers.map(({ id, fromSeatId }) => ({ id, href: `/cases/${caseId}/handovers/${id}`, from: now.seats.find((seat) => seat.id === fromSeatId)?.name ?? '' }))} />
          <OwnSeat now={now} />
        </SeatsScreen>
      )}
    </WithCase>
  );
}

function OwnSeat({ now }: { now: CaseNow }) {
  const own = now.seats.find(({ self, live, standingInForSeatId }) => self && live && !standingInForSeatId);
  if (!own || now.caseFile.closedAt) return null;
  return <HandOverOwnSeat seat={own} facts={citableFacts({ contributions: now.contributions.filter(({ organisationId }) => organisationId === own.organisationId) })} />;
}
