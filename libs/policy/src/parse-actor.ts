import type { Actor, ActorSeat } from './actor';
import type { Adopted } from './law/agreements';
import { lawFor, type RecordedLaw } from './law/recorded-law';

/** A seat as the database tells it. */
export type RawSeat = Omit<ActorSeat, 'until' | 'law'> & { readonly until: string; readonly law: RecordedLaw };
type RawActor = Omit<Actor, 'now' | 'seats' | 'agreements'> & { readonly now: string; readonly seats: readonly RawSeat[]; readonly agreements: readonly Adopted[] };

/** Reads the actor as the database tells it. */
export function parseActor(facts: Record<string, unknown>): Actor {
  const { now, seats, ...rest } = facts as unknown as RawActor;
  const moment = new Date(now);
  return { ...rest, now: moment, seats: seats.map((seat) => parseSeat(seat, rest.agreements, moment)) };
}

/** Reads one seat, with the law of its case as it stands now under these agreements. */
export const parseSeat = (seat: RawSeat, adopted: readonly Adopted[], now: Date): ActorSeat => ({
  ...seat, until: new Date(seat.until), law: lawFor(seat.law, seat.organisationId, adopted, now),
});
