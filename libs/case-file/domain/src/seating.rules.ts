import { accept, dayOf, OPEN_END, refuse, THIRD_PARTY_ROLES, type Result, type StatutoryRole, type Task } from '@casustafel/kernel';
import type { SeatInput } from './case-file.input';
import { isLive, type Seat } from './seat';

export interface SeatingFacts {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly role: StatutoryRole; readonly task: Task; readonly takesPart: boolean };
  /** The last days on which screening and training hold. */
  readonly professional: { readonly screenedUntil: string; readonly trainedUntil: string };
  readonly seatsOfCase: readonly Seat[];
  readonly caseIsOpen: boolean;
  readonly now: Date;
}

export type SeatingRefusal =
  | 'CASE_CLOSED' | 'THIRD_PARTY_HAS_NO_ACCOUNT' | 'ORGANISATION_TAKES_NO_PART' | 'SCREENING_EXPIRED' | 'TRAINING_EXPIRED'
  | 'ALREADY_SEATED' | 'END_IN_PAST';

/** Gives a professional of a taking-part organisation a seat in this case, from now. */
export function seat(input: SeatInput, facts: SeatingFacts): Result<Seat, SeatingRefusal> {
  const { id, organisation, professional, seatsOfCase, caseIsOpen, now } = facts;
  const today = dayOf(now);
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  if (THIRD_PARTY_ROLES.includes(organisation.role)) return refuse('THIRD_PARTY_HAS_NO_ACCOUNT');
  if (!organisation.takesPart) return refuse('ORGANISATION_TAKES_NO_PART');
  if (professional.screenedUntil < today) return refuse('SCREENING_EXPIRED');
  if (professional.trainedUntil < today) return refuse('TRAINING_EXPIRED');

  const live = seatsOfCase.filter((other) => isLive(other, now));
  if (live.some(({ professionalId }) => professionalId === input.professionalId)) return refuse('ALREADY_SEATED');

  const until = input.until ? new Date(input.until) : OPEN_END;
  if (until <= now) return refuse('END_IN_PAST');
  return accept({
    id,
    caseId: input.caseId,
    professionalId: input.professionalId,
    organisationId: organisation.id,
    task: organisation.task,
    function: input.function,
    from: now,
    until,
    // Who stands in for whom the organisation itself decides, and not who gives seats.
    standingInForSeatId: null,
  });
}

export interface UnseatingFacts {
  readonly seatsOfCase: readonly Seat[];
  readonly now: Date;
}

/** Ends a seat at once. Whoever stands in goes with the one they stand in for, so the last chair of their own stays until another sits: otherwise nobody could seat anyone again. */
export function unseat(ending: Seat, { seatsOfCase, now }: UnseatingFacts): Result<Seat, 'SEAT_ENDED' | 'LAST_CHAIR'> {
  if (!isLive(ending, now)) return refuse('SEAT_ENDED');
  const otherChair = seatsOfCase.some((other) => other.id !== ending.id && other.function === 'CHAIR' && !other.standingInForSeatId && isLive(other, now));
  if (ending.function === 'CHAIR' && !otherChair) return refuse('LAST_CHAIR');
  return accept({ ...ending, until: now });
}
