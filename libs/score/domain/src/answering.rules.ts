import { accept, refuse, type Result, type SeatFunction } from '@casustafel/kernel';
import { hasVoice, isNumber, NO_VIEW, type ScoreAnswer, type ScoreRound, type ScoreValue } from './score';

export interface AnsweringFacts {
  readonly seat: { readonly function: SeatFunction; readonly isLive: boolean };
  readonly hasAnswered: boolean;
  /** What this seat gave in the revealed first round, if anything. */
  readonly firstRoundValue: ScoreValue | null;
  /** Facts this seat may know. */
  readonly citableIds: ReadonlySet<string>;
}

export type AnsweringRefusal = 'NOT_A_VOICE' | 'ROUND_CLOSED' | 'ALREADY_GIVEN' | 'REASON_MISSING' | 'CITATION_UNKNOWN';

/** A number wants its reason; "no view" needs none; in round 2 only a number that moved needs a new one. */
export const reasonRequired = (roundNumber: 1 | 2, value: ScoreValue, firstRoundValue: ScoreValue | null): boolean =>
  isNumber(value) && (roundNumber === 1 || value !== firstRoundValue);

/**
 * Gives a score. One's own answer can be replaced while the round is open; once locked, a voice still missing may give
 * its first, and nobody may change one: a locked answer was given before anybody could know another's.
 */
export function giveScore(round: ScoreRound, answer: ScoreAnswer, facts: AnsweringFacts): Result<ScoreAnswer, AnsweringRefusal> {
  const { seat, hasAnswered, firstRoundValue, citableIds } = facts;
  if (!seat.isLive || !hasVoice(seat.function)) return refuse('NOT_A_VOICE');
  if (round.state === 'REVEALED' || round.state === 'VOID') return refuse('ROUND_CLOSED');
  if (round.state === 'LOCKED' && hasAnswered) return refuse('ALREADY_GIVEN');
  if (reasonRequired(round.number, answer.value, firstRoundValue) && !answer.reason?.trim()) return refuse('REASON_MISSING');
  if (answer.citedContributionIds.some((id) => !citableIds.has(id))) return refuse('CITATION_UNKNOWN');
  return accept({ value: answer.value, reason: answer.reason, citedContributionIds: answer.citedContributionIds });
}

/** Whether the number changed between the rounds; a view gained or lost is a move too. */
export const hasMoved = (from: ScoreValue | null, to: ScoreValue): boolean => (from ?? NO_VIEW) !== to;
