import { GuestsPanel, ReadAloudList, TellGuest } from '@casustafel/guest-web';
import type { CaseNow } from '../case-view/use-case-view';
import { factLabel } from '../room/labels';

type Fact = CaseNow['contributions'][number];

/** Who comes as a guest to this conference. */
export const Guests = ({ now, conferenceId }: { now: CaseNow; conferenceId: string }) => {
  const conference = now.conferences.find(({ id }) => id === conferenceId);
  return conference ? <GuestsPanel caseId={now.caseFile.id} conferenceId={conferenceId} live={conference.phase === 'LIVE'} guests={now.guests} persons={now.persons} hosts={conference.viewerMay.host} /> : null;
};

/** What was or will be told to guests of this conference; and, wherever it stands, what waits for our own word or was called back. */
export const ReadAlouds = ({ now, conferenceId }: { now: CaseNow; conferenceId: string | null }) => (
  <ReadAloudList
    all={now.readAlouds.filter((one) => one.conferenceId === conferenceId || (one.own && one.state === 'ASKED') || (one.recalled && !one.guestKnowsAt))}
    guests={now.guests}
    seats={now.seats}
    labelOf={(id) => {
      const fact = now.contributions.find((each) => each.id === id);
      return fact ? factLabel(fact) : (now.hints.find((each) => each.id === id)?.conclusion ?? undefined);
    }}
  />
);

/** At a fact: have a guest hear it. For its own organisation, and for who receives the guests. */
export function ToGuest({ now, fact, conferenceId }: { now: CaseNow; fact: Pick<Fact, 'id' | 'viewerMay' | 'withdrawnAt' | 'who' | 'doesWhat' | 'toWhom'>; conferenceId: string | null }) {
  const conference = now.conferences.find(({ id }) => id === conferenceId);
  if (!conference || fact.withdrawnAt || !(fact.viewerMay.share || conference.viewerMay.host)) return null;
  return <TellGuest caseId={now.caseFile.id} contributionId={fact.id} label={factLabel(fact)} guests={now.guests.filter((guest) => guest.conferenceId === conferenceId)} />;
}
