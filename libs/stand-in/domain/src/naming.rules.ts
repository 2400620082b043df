import { accept, addDays, dayOf, refuse, startOfDay, weekdayOf, type Result } from '@casustafel/kernel';
import { isLive, type Colleague, type OrganisationSeat } from './organisation-seat';

/** From when until when somebody stands in. */
export interface StandingIn {
  readonly seatId: string;
  readonly from: Date;
  readonly until: Date;
}

export interface NamingFacts {
  readonly absent: OrganisationSeat;
  /** All seats of the organisation that have not ended, those still to come among them. */
  readonly seats: readonly OrganisationSeat[];
  readonly colleague: Colleague;
  readonly now: Date;
}

export type NamingRefusal =
  | 'CASE_CLOSED' | 'SEAT_ENDS_BEFORE' | 'DATE_IN_PAST' | 'NOT_A_TABLE_DAY' | 'OTHER_ORGANISATION' | 'STANDS_IN_FOR_SELF'
  | 'SCREENING_EXPIRED' | 'TRAINING_EXPIRED' | 'SECRECY_EXPIRED' | 'STAND_IN_NAMED' | 'ALREADY_SEATED';

const WEEK = 7;

/** The next days on which a table sits, today included. */
export function tableDays(weekday: number, now: Date, count: number): readonly string[] {
  const today = dayOf(now);
  const first = addDays(today, (weekday - weekdayOf(today) + WEEK) % WEEK);
  return Array.from({ length: count }, (_, week) => addDays(first, week * WEEK));
}

/** One Dutch day, and of today what is left of it. */
export function tableDay(date: string, now: Date): { readonly from: Date; readonly until: Date } {
  const start = startOfDay(date);
  return { from: start < now ? now : start, until: startOfDay(addDays(date, 1)) };
}

/**
 * Somebody of the same organisation represents a colleague for one table day (Wgs 1.8 lid 2: only authorised persons;
 * Bgs 1.11 and 1.17: screened and trained; Wgs 1.11: bound to secrecy).
 */
export function nameStandIn(date: string, { absent, seats, colleague, now }: NamingFacts): Result<StandingIn, NamingRefusal> {
  if (!absent.caseIsOpen) return refuse('CASE_CLOSED');
  if (date < dayOf(now)) return refuse('DATE_IN_PAST');
  if (weekdayOf(date) !== absent.weekday) return refuse('NOT_A_TABLE_DAY');
  const { from, until } = tableDay(date, now);
  if (absent.standingInFor || !isLive(absent, now) || absent.until <= from) return refuse('SEAT_ENDS_BEFORE');
  if (colleague.organisationId !== absent.organisationId) return refuse('OTHER_ORGANISATION');
  if (colleague.id === absent.professionalId) return refuse('STANDS_IN_FOR_SELF');
  if (colleague.screenedUntil < date) return refuse('SCREENING_EXPIRED');
  if (colleague.trainedUntil < date) return refuse('TRAINING_EXPIRED');
  if (colleague.secrecyUntil < date) return refuse('SECRECY_EXPIRED');

  const thatDay = seats.filter((seat) => seat.from < until && seat.until > from);
  if (thatDay.some(({ standingInFor }) => standingInFor === absent.id)) return refuse('STAND_IN_NAMED');
  if (thatDay.some((seat) => seat.caseId === absent.caseId && seat.professionalId === colleague.id)) return refuse('ALREADY_SEATED');
  return accept({ seatId: absent.id, from, until: absent.until < until ? absent.until : until });
}

/** Takes it back; on the day itself it ends at once. */
export function takeBack(seat: OrganisationSeat, now: Date): Result<null, 'NOT_STANDING_IN' | 'SEAT_ENDED'> {
  if (!seat.standingInFor) return refuse('NOT_STANDING_IN');
  return seat.until <= now ? refuse('SEAT_ENDED') : accept(null);
}
