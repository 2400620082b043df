import { conferenceMessages, RoomSteps, TableRail } from '@casustafel/conference-web';
import { HeaderWhere, PageTitle, Paragraph, RoomColumns, Stack, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useEffect, useRef, useState } from 'react';
import type { CaseNow } from '../case-view/use-case-view';
import { WithCase } from '../case-view/with-case';
import { Notice } from '@casustafel/ui';
import { Guests } from '../guests/guests';
import { MySight, type Sight } from './my-sight';
import { RoomBar } from './room-bar';
import { RoomMiddle } from './room-middle';
import { roomMessages } from './room.messages';
import { answeredSeats } from './safety';

export type Conference = CaseNow['conferences'][number];

/** The room: steps, the running item, the table; the same for everybody, with what each may know. */
export function RoomPage({ caseId, conferenceId }: { caseId: string; conferenceId: string }) {
  return (
    <WithCase caseId={caseId} conferenceId={conferenceId}>
      {(now) => {
        const conference = now.conferences.find(({ id }) => id === conferenceId);
        return conference ? <Room now={now} conference={conference} /> : <Notice kind="forbidden" />;
      }}
    </WithCase>
  );
}

function Room({ now, conference }: { now: CaseNow; conference: Conference }) {
  const t = useT(roomMessages);
  const say = useT(conferenceMessages);
  const dates = useDates();
  const [sight, setSight] = useState<Sight>('now');
  const step = say(`step.${conference.step as 'OPEN'}`);
  useStepAnnounced(conference, () => setSight('now'));
  const me = now.seats.find((seat) => seat.self && seat.live);
  const running = conference.phase === 'LIVE' ? step : say(`phase.${conference.phase as 'BEFORE'}`);
  const answered = answeredSeats(now, conference);

  return (
    <div className="ct-page">
      <HeaderWhere>
        {t('where', { number: now.caseFile.number, step: running })}
        {me && ` · ${t('asWho', { function: say(`function.${me.function as 'PARTNER'}`) })}`}
      </HeaderWhere>
      <PageTitle tab={t('tab')} under={conference.phase === 'LIVE' && conference.step !== 'OPEN' ? `${dates.day(conference.date)} · ${conference.question}` : dates.day(conference.date)}>
        {conference.phase === 'LIVE' ? step : t('title')}
      </PageTitle>
      <RoomColumns
        left={
          <Stack gap={6}>
            <RoomSteps conference={conference} />
            <MySight now={now} sight={sight} onSight={setSight} />
          </Stack>
        }
        right={<Stack gap={6}><TableRail seats={now.seats} room={now.room} leadSeatId={conference.leadSeatId ?? null} answeredSeatIds={answered} /><Guests now={now} conferenceId={conference.id} /></Stack>}
      >
        <Stack gap={6}>
          {conference.phase !== 'LIVE' && <Paragraph lead>{conference.question}</Paragraph>}
          <RoomMiddle now={now} conference={conference} sight={sight} />
        </Stack>
      </RoomColumns>
      <RoomBar now={now} conference={conference} />
    </div>
  );
}

/** When the chair moves, everybody hears it and everybody's screen follows. */
function useStepAnnounced({ step, phase }: Conference, follow: () => void): void {
  const say = useT(conferenceMessages);
  const announce = useAnnounce();
  const before = useRef(`${phase} ${step}`);
  useEffect(() => {
    const here = `${phase} ${step}`;
    if (before.current === here) return;
    before.current = here;
    follow();
    announce(phase === 'LIVE' ? say('moved', { step: say(`step.${step as 'OPEN'}`) }) : say(`phase.${phase as 'CLOSED'}`));
  }, [step, phase]);
}
