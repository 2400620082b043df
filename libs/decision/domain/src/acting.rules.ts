import { accept, dayOf, refuse, type ConferencePhase, type Result } from '@casustafel/kernel';
import type { Action } from './decision';
import type { ActionInput, EndActionInput } from './decision.input';

export interface AgreeingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly audience: readonly string[];
  readonly liveSeatIds: ReadonlySet<string>;
  readonly phase: ConferencePhase;
  readonly now: Date;
}

/** Agrees an action. Its owner sits at the table and can read it: nobody is given a task behind their back. */
export function agreeAction(
  { conferenceId, decisionId, text, ownerSeatId, dueOn, track }: Omit<ActionInput, 'scope'>,
  { id, caseId, audience, liveSeatIds, phase, now }: AgreeingFacts,
): Result<Action, 'NOT_LIVE' | 'OWNER_NOT_AT_TABLE' | 'DATE_IN_PAST'> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!liveSeatIds.has(ownerSeatId) || !audience.includes(ownerSeatId)) return refuse('OWNER_NOT_AT_TABLE');
  if (dueOn < dayOf(now)) return refuse('DATE_IN_PAST');
  return accept({
    id, conferenceId, caseId, decisionId, text, ownerSeatId, dueOn, track, audience,
    state: 'OPEN', effect: null, endedAt: null, endedBySeatId: null, version: 1,
  });
}

export interface EndingFacts {
  readonly seatId: string;
  /** Whoever leads the table speaks for an owner whose seat ended, and for no other. */
  readonly speaksForGone: boolean;
  readonly now: Date;
}

/** Ends an action honestly. Each ending wants its sentence: "done" without an effect teaches the next table nothing. */
export function endAction(
  action: Action,
  { ending, effect }: Omit<EndActionInput, 'actionId'>,
  { seatId, speaksForGone, now }: EndingFacts,
): Result<Action, 'NOT_THE_OWNER' | 'ALREADY_ENDED' | 'EFFECT_MISSING'> {
  if (action.ownerSeatId !== seatId && !speaksForGone) return refuse('NOT_THE_OWNER');
  if (action.state !== 'OPEN') return refuse('ALREADY_ENDED');
  if (!effect.trim()) return refuse('EFFECT_MISSING');
  return accept({ ...action, state: ending, effect, endedAt: now, endedBySeatId: seatId, version: action.version + 1 });
}

/** Open ones first, by date: how the next table begins. */
export const byUrgency = (one: Action, other: Action): number =>
  Number(one.state !== 'OPEN') - Number(other.state !== 'OPEN') || one.dueOn.localeCompare(other.dueOn);
