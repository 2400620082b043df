import { accept, dayOf, refuse, type Result } from '@casustafel/kernel';
import { isLive, type Colleague, type OrganisationSeat } from './organisation-seat';

export interface HandingOverFacts {
  readonly seat: OrganisationSeat;
  readonly seats: readonly OrganisationSeat[];
  readonly receiver: Colleague;
  /** What the giver wants the receiver to read first, as far as the giver may know it: by which party each was brought. */
  readonly facts: readonly { readonly id: string; readonly isOwn: boolean }[];
  readonly askedFacts: readonly string[];
  readonly now: Date;
}

export type HandingOverRefusal =
  | 'CASE_CLOSED' | 'SEAT_ENDED' | 'STANDING_IN' | 'OTHER_ORGANISATION' | 'RECEIVER_IS_GIVER' | 'SCREENING_EXPIRED' | 'TRAINING_EXPIRED' | 'LAST_CHAIR' | 'NOT_OF_OWN_PARTY';

/** A seat goes to a colleague. The receiver keeps a seat they had; otherwise they get this one. */
export function handOver({ seat, seats, receiver, facts, askedFacts, now }: HandingOverFacts): Result<{ readonly toSeatId: string | null }, HandingOverRefusal> {
  if (!seat.caseIsOpen) return refuse('CASE_CLOSED');
  // Whoever stands in has nothing of their own to hand on: what they took upon them is the colleague's.
  if (seat.standingInFor) return refuse('STANDING_IN');
  if (!isLive(seat, now)) return refuse('SEAT_ENDED');
  if (receiver.organisationId !== seat.organisationId) return refuse('OTHER_ORGANISATION');
  if (receiver.id === seat.professionalId) return refuse('RECEIVER_IS_GIVER');
  const today = dayOf(now);
  if (receiver.screenedUntil < today) return refuse('SCREENING_EXPIRED');
  if (receiver.trainedUntil < today) return refuse('TRAINING_EXPIRED');

  const theirs = seats.find((other) => other.caseId === seat.caseId && other.professionalId === receiver.id && !other.standingInFor && isLive(other, now));
  // A seat does not become one of another function, and a table without a chair could seat nobody any more.
  if (theirs && seat.function === 'CHAIR' && theirs.function !== 'CHAIR') return refuse('LAST_CHAIR');
  // What others brought is theirs to open for whoever sits down later.
  if (!askedFacts.every((id) => facts.some((fact) => fact.id === id && fact.isOwn))) return refuse('NOT_OF_OWN_PARTY');
  return accept({ toSeatId: theirs?.id ?? null });
}
