import type { Actor, ActorSeat, Emergency } from './actor';
import type { Adopted } from './law/agreements';
import { lawFor, type RecordedLaw } from './law/recorded-law';

/** A seat as the database tells it. */
export type RawSeat = Omit<ActorSeat, 'until' | 'law'> & { readonly until: string; readonly law: RecordedLaw };
type RawEmergency = Omit<Emergency, 'from' | 'until' | 'law'> & { readonly from: string; readonly until: string; readonly law: RecordedLaw };
type RawActor = Omit<Actor, 'now' | 'seats' | 'agreements' | 'emergencies'> & { readonly now: string; readonly emergencies: readonly RawEmergency[]; readonly seats: readonly RawSeat[]; readonly agreements: readonly Adopted[] };

/** Reads the actor as the database tells it. */
export function parseActor(facts: Record<string, unknown>): Actor {
  const { now, seats, emergencies, ...rest } = facts as unknown as RawActor;
  const moment = new Date(now);
  return {
    ...rest, now: moment, seats: seats.map((seat) => parseSeat(seat, rest.agreements, moment)),
    // Judged as their organisation would be at that table, which is what they act for.
    emergencies: emergencies.map(({ from, until, law, ...each }) => ({ ...each, from: new Date(from), until: new Date(until), law: lawFor(law, rest.organisationId, rest.agreements, moment) })),
  };
}

/** Reads one seat, with the law of its case as it stands now under these agreements. */
export const parseSeat = (seat: RawSeat, adopted: readonly Adopted[], now: Date): ActorSeat => ({
  ...seat, until: new Date(seat.until), law: lawFor(seat.law, seat.organisationId, adopted, now),
});
