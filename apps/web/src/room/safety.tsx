import { ScoreItem, ScoreLinesForm, ScorePreparation } from '@casustafel/score-web';
import { Disclosure, Stack, Tabs, useT } from '@casustafel/ui';
import { useRef } from 'react';
import type { CaseNow } from '../case-view/use-case-view';
import { Disagree } from './dissents';
import { labelOf } from './labels';
import type { Conference } from './room-page';
import { roomMessages } from './room.messages';

interface Props {
  readonly now: CaseNow;
  readonly conference: Conference;
}

export const linesOf = (now: CaseNow, { id }: Conference) => now.scoreLines.filter(({ conferenceId }) => conferenceId === id);

/** Before the session: the lines, set up by who leads, scored by everybody for themselves. */
export function Preparation({ now, conference }: Props) {
  const t = useT(roomMessages);
  const lines = linesOf(now, conference);
  const sets = conference.viewerMay.open;
  return (
    <Stack gap={6}>
      {sets && (
        <Disclosure title={t('lines.setUp')} open={lines.length === 0}>
          <ScoreLinesForm conferenceId={conference.id} lines={lines} persons={now.persons} />
        </Disclosure>
      )}
      {(lines.length > 0 || !sets) && <ScorePreparation lines={lines} persons={now.persons} facts={now.contributions} />}
    </Stack>
  );
}

/** Step 1: one score line at a time, from the sealed answers to what was said about them. */
export function Safety({ now, conference }: Props) {
  const t = useT(roomMessages);
  const lines = linesOf(now, conference);
  const fresh = useFreshlyRevealed(lines);
  const leads = conference.viewerMay.lead;
  const item = (line: (typeof lines)[number]) => (
    <Stack gap={6}>
      <ScoreItem
        line={line}
        others={lines}
        seats={now.seats}
        persons={now.persons}
        facts={now.contributions}
        presentSeatIds={now.room?.presentSeatIds ?? []}
        answeredSeatIds={answeredNow(now, line)}
        leads={leads}
        animate={fresh.has(line.id)}
      />
      {line.rounds.some(({ state }) => state === 'REVEALED') && <Disagree now={now} conferenceId={conference.id} target={{ kind: 'SCORE_LINE', id: line.id, label: nameOf(now, line.id) }} />}
    </Stack>
  );
  return (
    <Stack gap={6}>
      {lines.length === 1 && lines[0] && item(lines[0])}
      {lines.length > 1 && <Tabs label={t('lines')} tabs={lines.map((line) => ({ id: line.id, title: nameOf(now, line.id), content: () => item(line) }))} />}
      {leads && (
        <Disclosure title={t('lines.setUp')} open={lines.length === 0}>
          <ScoreLinesForm conferenceId={conference.id} lines={lines} persons={now.persons} />
        </Disclosure>
      )}
    </Stack>
  );
}

const nameOf = (now: CaseNow, id: string): string => labelOf(now, { targetKind: 'SCORE_LINE', targetId: id }) ?? '';

/** Who gave every score that is asked now; nobody where none is. */
export function answeredSeats(now: CaseNow, conference: Conference): readonly string[] {
  if (conference.phase === 'LIVE' && conference.step !== 'SAFE_ENOUGH') return [];
  const asked = linesOf(now, conference).filter(({ rounds }) => rounds.some(takesAnswers));
  const [first = [], ...rest] = asked.map((line) => answeredNow(now, line));
  return first.filter((seatId) => rest.every((seatIds) => seatIds.includes(seatId)));
}

const takesAnswers = ({ state }: { readonly state: string }): boolean => state === 'OPEN' || state === 'LOCKED';

/** The room's word is newer than the line's; it counts for the round that takes answers now. */
function answeredNow(now: CaseNow, line: CaseNow['scoreLines'][number]): readonly string[] {
  const open = line.rounds.find(takesAnswers);
  return now.room?.answered.find(({ lineId, round }) => lineId === line.id && round === open?.number)?.seatIds ?? [];
}

/** Lines whose reveal happened while this screen was open: their dots may fall once. */
function useFreshlyRevealed(lines: readonly CaseNow['scoreLines'][number][]): ReadonlySet<string> {
  const opened = useRef(Date.now());
  return new Set(lines.filter(({ rounds }) => rounds.some(({ revealedAt }) => revealedAt && Date.parse(revealedAt) > opened.current)).map(({ id }) => id));
}
