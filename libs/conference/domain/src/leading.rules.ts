import { accept, LEADING_FUNCTIONS, refuse, type Result } from '@casustafel/kernel';
import { areNeighbours, stepNumber, type Conference, type LeadingSeat } from './conference';
import type { MoveStepInput } from './conference.input';

const next = (conference: Conference, change: Partial<Conference>): Conference => ({ ...conference, ...change, version: conference.version + 1 });

const mayLead = (seat: LeadingSeat): boolean => seat.isLive && LEADING_FUNCTIONS.includes(seat.function);

/** Begins the session; whoever opens it leads it. */
export function open(
  conference: Conference,
  { seat, now }: { readonly seat: LeadingSeat; readonly now: Date },
): Result<Conference, 'ALREADY_OPENED' | 'NOT_LEADING_FUNCTION'> {
  if (conference.phase !== 'BEFORE') return refuse('ALREADY_OPENED');
  if (!mayLead(seat)) return refuse('NOT_LEADING_FUNCTION');
  return accept(next(conference, { phase: 'LIVE', step: 'OPEN', leadSeatId: seat.id, startedAt: now }));
}

/** One press, no consent of the present lead: a chair whose line dropped cannot give any. */
export function takeLead(
  conference: Conference,
  { seat }: { readonly seat: LeadingSeat },
): Result<Conference, 'NOT_LIVE' | 'NOT_LEADING_FUNCTION' | 'LEADS_ALREADY'> {
  if (conference.phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!mayLead(seat)) return refuse('NOT_LEADING_FUNCTION');
  if (conference.leadSeatId === seat.id) return refuse('LEADS_ALREADY');
  return accept(next(conference, { leadSeatId: seat.id }));
}

export interface MovingFacts {
  readonly seatId: string;
  /** Scores of 0–2 that nobody has answered yet with "act now" or an argument. */
  readonly openSignedChoices: number;
}

export type MovingRefusal = 'NOT_LIVE' | 'NOT_LEADING' | 'STALE' | 'NOT_A_NEIGHBOUR' | 'SIGNED_CHOICE_OPEN';

/** Goes one step on or back. Nobody leaves "is it safe enough?" forwards over a score of 0–2 without a signed choice. */
export function moveStep(conference: Conference, { from, to }: Pick<MoveStepInput, 'from' | 'to'>, facts: MovingFacts): Result<Conference, MovingRefusal> {
  if (conference.phase !== 'LIVE') return refuse('NOT_LIVE');
  if (conference.leadSeatId !== facts.seatId) return refuse('NOT_LEADING');
  if (conference.step !== from) return refuse('STALE');
  if (!areNeighbours(from, to)) return refuse('NOT_A_NEIGHBOUR');
  const goesOn = stepNumber(to) > stepNumber(from);
  if (from === 'SAFE_ENOUGH' && goesOn && facts.openSignedChoices > 0) return refuse('SIGNED_CHOICE_OPEN');
  return accept(next(conference, { step: to }));
}

/** Whether this move opens the first step, and with it locks the rounds of the preparation. */
export const locksFirstRounds = ({ from, to }: Pick<MoveStepInput, 'from' | 'to'>): boolean => from === 'OPEN' && to === 'SAFE_ENOUGH';
