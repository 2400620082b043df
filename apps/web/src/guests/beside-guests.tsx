import { HintCard } from '@casustafel/contribution-web';
import { LeadBar, RoomSteps, TableRail, conferenceMessages } from '@casustafel/conference-web';
import { guestMessages, GuestsAreHere, GuestsPanel } from '@casustafel/guest-web';
import { Card, FactSentence, Heading, PageTitle, Paragraph, RoomColumns, Stack, useT } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';

/** What may be seen with guests present: step, table, the guests, and what every one of them has heard. The rest was never sent. */
export function BesideGuests({ now, again }: { readonly now: CaseNow; readonly again: () => void }) {
  const t = useT(guestMessages);
  const say = useT(conferenceMessages);
  const { caseFile, seats, room, guestPresenceIds } = now;
  const conference = now.conferences.find(({ id, phase }) => (room ? id === room.conferenceId : phase === 'LIVE')) ?? now.conferences.find(({ phase }) => phase === 'LIVE');
  if (!conference) return null;
  const here = now.guests.filter(({ conferenceId, presenceId }) => conferenceId === conference.id && presenceId);
  return (
    <div className="ct-page">
      <PageTitle tab={t('beside.tab')} under={caseFile.number}>{say(`step.${conference.step as 'OPEN'}`)}</PageTitle>
      <RoomColumns
        left={<RoomSteps conference={conference} />}
        right={
          <Stack gap={6}>
            <TableRail seats={seats} room={room} leadSeatId={conference.leadSeatId ?? null} />
            <GuestsPanel caseId={caseFile.id} conferenceId={conference.id} live={conference.phase === 'LIVE'} guests={now.guests} persons={[]} hosts={conference.viewerMay.host} />
          </Stack>
        }
      >
        <Stack gap={6}>
          <GuestsAreHere conferenceId={conference.id} presenceIds={guestPresenceIds} guests={here} waiting={now.readAlouds.filter(({ conferenceId }) => conferenceId === conference.id).length} onHidden={again} />
          <Heading level={2}>{t('beside.heard')}</Heading>
          {now.contributions.length + now.hints.length === 0 && <Paragraph muted>{t('beside.nothing')}</Paragraph>}
          {now.contributions.map((fact) => (
            <Card key={fact.id} as="article">
              <FactSentence who={fact.who} what={fact.doesWhat} whom={fact.toWhom ?? ''} effect={fact.effect ?? ''} knowledge={fact.knowledge as 'FIRST_HAND'} />
            </Card>
          ))}
          {now.hints.map((hint) => <HintCard key={hint.id} hint={hint} seats={seats} persons={[]} />)}
        </Stack>
      </RoomColumns>
      <LeadBar conference={conference} room={room} />
    </div>
  );
}
