import { idField, input, optionalIdField, optionalNameField, optionalSentenceField } from '@casustafel/kernel/fields';
import { accept, refuse, type Result } from '@casustafel/kernel';
import * as z from 'zod';
import { MOST_LINES, setUpLine, type LineFacts } from './line.rules';
import type { ScoreLine } from './score';

const chosenLine = input({ id: optionalIdField, aboutPersonId: optionalIdField, situation: optionalNameField, sixMeans: optionalSentenceField }).superRefine(
  ({ id, situation, sixMeans }, { addIssue }) => {
    if (id) return;
    if (!situation) addIssue({ code: 'custom', message: 'REQUIRED', path: ['situation'] });
    if (!sixMeans) addIssue({ code: 'custom', message: 'REQUIRED', path: ['sixMeans'] });
  },
);

/** The lines of a conference, whole: those that stay by their id, new ones by their words. */
export const linesInput = input({
  conferenceId: idField,
  lines: z.array(chosenLine, { error: 'NOT_A_LIST' }).max(MOST_LINES, 'TOO_MANY'),
});
export type LinesInput = z.output<typeof linesInput>;

export interface ChoosingFacts extends Omit<LineFacts, 'id' | 'linesOfConference'> {
  readonly newId: () => string;
  readonly lines: readonly { readonly line: ScoreLine; readonly isAnswered: boolean }[];
}

export interface ChosenLines {
  readonly kept: readonly ScoreLine[];
  readonly added: readonly ScoreLine[];
  readonly removed: readonly ScoreLine[];
}

export type ChoosingRefusal = 'CONFERENCE_ENDED' | 'TOO_MANY_LINES' | 'PERSON_NOT_IN_CASE' | 'LINE_ANSWERED' | 'LINE_UNKNOWN';

/** Chooses what the conference scores. A line somebody has answered stays: what was given is nobody else's to remove. */
export function chooseLines({ conferenceId, lines: wanted }: LinesInput, { newId, lines, ...facts }: ChoosingFacts): Result<ChosenLines, ChoosingRefusal> {
  const wantedIds = wanted.flatMap(({ id }) => id ?? []);
  const kept = lines.filter(({ line }) => wantedIds.includes(line.id));
  const left = lines.filter(({ line }) => !wantedIds.includes(line.id));
  if (facts.phase === 'ADJOURNED' || facts.phase === 'CLOSED') return refuse('CONFERENCE_ENDED');
  if (kept.length < new Set(wantedIds).size) return refuse('LINE_UNKNOWN');
  if (left.some(({ isAnswered }) => isAnswered)) return refuse('LINE_ANSWERED');

  const standing = kept.map(({ line }) => line);
  const added: ScoreLine[] = [];
  for (const { id, aboutPersonId, situation, sixMeans } of wanted) {
    if (id || !situation || !sixMeans) continue;
    const line = setUpLine({ conferenceId, aboutPersonId, situation, sixMeans }, { ...facts, id: newId(), linesOfConference: [...standing, ...added] });
    if (!line.ok) return line;
    added.push(line.value);
  }
  return accept({ kept: standing, added, removed: left.map(({ line }) => line) });
}
