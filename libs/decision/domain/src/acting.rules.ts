import { accept, dayOf, refuse, type ConferencePhase, type Result } from '@casustafel/kernel';
import type { Action } from './decision';
import type { ActionInput, EndActionInput } from './decision.input';

export interface AgreeingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly audience: readonly string[];
  readonly liveSeatIds: ReadonlySet<string>;
  readonly phase: ConferencePhase;
  /** Why those it brings together may not be brought together now; null where they may, and where it brings nobody together. */
  readonly mayNotBring: BringingRefusal | null;
  readonly now: Date;
}

/** The words of a joint talk with the family, in every case alike: a refusal of an action tells of nothing that a refused talk would not. */
export type BringingRefusal = 'TOGETHER_NOT_ARGUED' | 'CONTACT_NOT_SAFE' | 'PERSON_NOT_IN_CASE' | 'SEVERAL_PERSONS';

/** Agrees an action. Its owner sits at the table and can read it: nobody is given a task behind their back. */
export function agreeAction(
  { conferenceId, decisionId, text, ownerSeatId, dueOn, track, together, togetherIds }: Omit<ActionInput, 'scope'>,
  { id, caseId, audience, liveSeatIds, phase, mayNotBring, now }: AgreeingFacts,
): Result<Action, 'NOT_LIVE' | 'OWNER_NOT_AT_TABLE' | 'DATE_IN_PAST' | BringingRefusal> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!liveSeatIds.has(ownerSeatId) || !audience.includes(ownerSeatId)) return refuse('OWNER_NOT_AT_TABLE');
  if (dueOn < dayOf(now)) return refuse('DATE_IN_PAST');
  if (mayNotBring) return refuse(mayNotBring);
  return accept({
    id, conferenceId, caseId, decisionId, text, ownerSeatId, dueOn, track, together, togetherIds: together === 'NOBODY' ? [] : togetherIds, audience,
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
