import type { Actor, ActorSeat } from './actor';

/** Reads the actor as the database tells it. */
export function parseActor(facts: Record<string, unknown>): Actor {
  const raw = facts as unknown as Omit<Actor, 'now' | 'seats'> & { now: string; seats: readonly (Omit<ActorSeat, 'until'> & { until: string })[] };
  return { ...raw, now: new Date(raw.now), seats: raw.seats.map((seat) => ({ ...seat, until: new Date(seat.until) })) };
}
