import { accept, refuse, type ConferencePhase, type FamilyRole, type Result } from '@casustafel/kernel';
import { SCALE_VERSION } from './scale';
import type { ScoreLine, ScoreRound } from './score';
import type { LineInput } from './score.input';

/** More lines than this make a table score instead of talk. */
export const MOST_LINES = 6;
export const MOST_LINES_SCORED_TWICE = 3;

export interface LineFacts {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: ReadonlySet<string>;
  readonly linesOfConference: readonly Pick<ScoreLine, 'position'>[];
  readonly phase: ConferencePhase;
}

const hasEnded = (phase: ConferencePhase): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';

/** Adds a line to score, with what a 6 looks like fixed from the start. */
export function setUpLine(input: LineInput, facts: LineFacts): Result<ScoreLine, 'CONFERENCE_ENDED' | 'TOO_MANY_LINES' | 'PERSON_NOT_IN_CASE'> {
  const { id, caseId, personIds, linesOfConference, phase } = facts;
  if (hasEnded(phase)) return refuse('CONFERENCE_ENDED');
  if (linesOfConference.length >= MOST_LINES) return refuse('TOO_MANY_LINES');
  if (input.aboutPersonId && !personIds.has(input.aboutPersonId)) return refuse('PERSON_NOT_IN_CASE');
  const position = Math.max(0, ...linesOfConference.map((line) => line.position)) + 1;
  return accept({ ...input, id, caseId, scaleVersion: SCALE_VERSION, position, version: 1 });
}

/** What the chair is offered first: each child, now. */
export const offeredLines = (persons: readonly { readonly id: string; readonly familyRole: FamilyRole }[]): readonly { aboutPersonId: string; situation: string }[] =>
  persons.filter(({ familyRole }) => familyRole === 'CHILD').slice(0, MOST_LINES).map(({ id }) => ({ aboutPersonId: id, situation: 'nu' }));

/** Other words for a 6 make every number given under the old ones mean something else: those rounds stay, visibly void. */
export function changeSixMeans(
  line: ScoreLine,
  { sixMeans, version }: { readonly sixMeans: string; readonly version: number },
  { rounds, phase }: { readonly rounds: readonly ScoreRound[]; readonly phase: ConferencePhase },
): Result<{ readonly line: ScoreLine; readonly voided: readonly ScoreRound[] }, 'CONFERENCE_ENDED' | 'STALE'> {
  if (hasEnded(phase)) return refuse('CONFERENCE_ENDED');
  if (line.version !== version) return refuse('STALE');
  if (line.sixMeans === sixMeans) return accept({ line, voided: [] });
  const voided = rounds.filter(({ state }) => state !== 'VOID').map((round): ScoreRound => ({ ...round, state: 'VOID' }));
  return accept({ line: { ...line, sixMeans, version: version + 1 }, voided });
}

export interface OpeningFacts {
  readonly id: string;
  readonly roundsOfLine: readonly ScoreRound[];
  /** Other lines of this conference that have a second round. */
  readonly linesScoredTwice: number;
  readonly phase: ConferencePhase;
}

export type OpeningRefusal = 'CONFERENCE_ENDED' | 'SIX_MEANS_MISSING' | 'ROUND_NOT_REVEALED' | 'NO_THIRD_ROUND' | 'TOO_MANY_SECOND_ROUNDS';

/** Opens the first round of a line, or the second once the first was revealed. */
export function openRound(line: ScoreLine, { id, roundsOfLine, linesScoredTwice, phase }: OpeningFacts): Result<ScoreRound, OpeningRefusal> {
  if (hasEnded(phase)) return refuse('CONFERENCE_ENDED');
  if (!line.sixMeans.trim()) return refuse('SIX_MEANS_MISSING');
  const standing = roundsOfLine.filter(({ state }) => state !== 'VOID');
  if (standing.length >= 2) return refuse('NO_THIRD_ROUND');
  const [first] = standing;
  if (first && first.state !== 'REVEALED') return refuse('ROUND_NOT_REVEALED');
  if (first && linesScoredTwice >= MOST_LINES_SCORED_TWICE) return refuse('TOO_MANY_SECOND_ROUNDS');
  return accept({ id, lineId: line.id, number: first ? 2 : 1, state: 'OPEN', revealedAt: null });
}
