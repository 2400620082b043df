import { accept, refuse, type Result } from '@casustafel/kernel';
import type { ScoreRound } from './score';

/** Locks a round: from here nobody changes an answer. What is locked already stays as it is. */
export const lock = (round: ScoreRound): ScoreRound => (round.state === 'OPEN' ? { ...round, state: 'LOCKED' } : round);

/** Connected voices that have not answered. */
export function missingVoices(connectedSeatIds: readonly string[], answeredSeatIds: readonly string[]): readonly string[] {
  const answered = new Set(answeredSeatIds);
  return connectedSeatIds.filter((seatId) => !answered.has(seatId));
}

/** Every connected voice has answered, or the chair has named those who have not: nobody is passed over by accident. */
export function mayReveal(connectedSeatIds: readonly string[], answeredSeatIds: readonly string[], confirmedMissing: readonly string[]): boolean {
  const confirmed = new Set(confirmedMissing);
  return missingVoices(connectedSeatIds, answeredSeatIds).every((seatId) => confirmed.has(seatId));
}

export interface RevealingFacts {
  readonly isLead: boolean;
  readonly connectedSeatIds: readonly string[];
  readonly answeredSeatIds: readonly string[];
  readonly confirmedMissing: readonly string[];
  readonly now: Date;
}

export type RevealingRefusal = 'NOT_LEADING' | 'ROUND_CLOSED' | 'STILL_PREPARING' | 'NOTHING_GIVEN' | 'VOICES_MISSING';

/** Opens all answers of one round at once. A first round is revealed only after the first step locked it. */
export function reveal(round: ScoreRound, facts: RevealingFacts): Result<ScoreRound, RevealingRefusal> {
  const { isLead, connectedSeatIds, answeredSeatIds, confirmedMissing, now } = facts;
  if (!isLead) return refuse('NOT_LEADING');
  if (round.state === 'REVEALED' || round.state === 'VOID') return refuse('ROUND_CLOSED');
  if (round.number === 1 && round.state === 'OPEN') return refuse('STILL_PREPARING');
  if (answeredSeatIds.length === 0) return refuse('NOTHING_GIVEN');
  if (!mayReveal(connectedSeatIds, answeredSeatIds, confirmedMissing)) return refuse('VOICES_MISSING');
  return accept({ ...round, state: 'REVEALED', revealedAt: now });
}
