import { accept, refuse, THIRD_PARTY_ROLES, type ConferencePhase, type Result } from '@casustafel/kernel';
import type { Guest, GuestPresence } from './guest';
import type { RecordGuestInput } from './guest.input';
import { currentStatement, type Signing } from './secrecy-statement';

const isOver = (phase: ConferencePhase): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';

export interface RecordingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly phase: ConferencePhase;
  readonly seatId: string;
  readonly personIds: ReadonlySet<string>;
  readonly now: Date;
}
export type RecordingRefusal = 'CONFERENCE_OVER' | 'NOT_A_GUEST_ROLE' | 'PERSON_NOT_IN_CASE';

/** Writes down who is coming, and why. It opens nothing for them. */
export function recordGuest(input: RecordGuestInput, { id, caseId, phase, seatId, personIds, now }: RecordingFacts): Result<Guest, RecordingRefusal> {
  if (isOver(phase)) return refuse('CONFERENCE_OVER');
  if (!THIRD_PARTY_ROLES.includes(input.role)) return refuse('NOT_A_GUEST_ROLE');
  if (input.speaksWith.some((person) => !personIds.has(person))) return refuse('PERSON_NOT_IN_CASE');
  return accept({ ...input, id, caseId, recordedBySeatId: seatId, recordedAt: now, signed: null, version: 1 });
}

export type SigningRefusal = 'CONFERENCE_OVER' | 'ALREADY_SIGNED' | 'STATEMENT_NOT_IN_FORCE';

/** The statement was signed before the eyes of who records it. Once, and never taken back: silence is owed for good. */
export function signSecrecy(guest: Guest, { statement, way }: Signing, { phase, seatId, now }: { readonly phase: ConferencePhase; readonly seatId: string; readonly now: Date }): Result<Guest, SigningRefusal> {
  if (isOver(phase)) return refuse('CONFERENCE_OVER');
  if (guest.signed) return refuse('ALREADY_SIGNED');
  if (statement !== currentStatement.version) return refuse('STATEMENT_NOT_IN_FORCE');
  return accept({ ...guest, signed: { at: now, statement, way, witnessSeatId: seatId }, version: guest.version + 1 });
}

export type ComingRefusal = 'NOT_LIVE' | 'NOT_SIGNED' | 'ALREADY_PRESENT';

/** Comes in: only into a session that runs, and only after the statement was signed (Bgs 2.21). */
export function comeIn(guest: Guest, { id, phase, present, now }: { readonly id: string; readonly phase: ConferencePhase; readonly present: boolean; readonly now: Date }): Result<GuestPresence, ComingRefusal> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!guest.signed) return refuse('NOT_SIGNED');
  if (present) return refuse('ALREADY_PRESENT');
  return accept({ id, guestId: guest.id, cameAt: now, leftAt: null });
}

/** Leaves. */
export function goOut(stay: GuestPresence | null, now: Date): Result<GuestPresence, 'NOT_PRESENT'> {
  return stay && !stay.leftAt ? accept({ ...stay, leftAt: now }) : refuse('NOT_PRESENT');
}
