import type { Fact, TableSeat } from './fact';

export interface Newcomer {
  readonly seat: TableSeat;
  /** Own items the whole table knew before this person came. */
  readonly facts: readonly Fact[];
}

/**
 * Whoever is seated later is in no audience, so each supplier is asked once: those items that everybody else at the table
 * already knows. An item that was shared with some is no item for the whole table, and is not offered.
 */
export function newcomersOf(facts: readonly Fact[], seats: readonly TableSeat[]): readonly Newcomer[] {
  const live = seats.filter((seat) => seat.live);
  const shared = facts.filter(({ viewerMay, sharedAt, withdrawnAt }) => viewerMay.share && sharedAt && !withdrawnAt);
  return live
    .map((seat) => ({ seat, facts: shared.filter((fact) => fact.organisationId !== seat.organisationId && knownToAllBut(fact, live, seat)) }))
    .filter((newcomer) => newcomer.facts.length > 0);
}

function knownToAllBut(fact: Fact, live: readonly TableSeat[], one: TableSeat): boolean {
  const named = new Set(fact.sharedWith ?? []);
  if (named.has(one.id) || !one.from || !fact.sharedAt || one.from < fact.sharedAt) return false;
  const earlier = live.filter((seat) => seat.id !== one.id && seat.organisationId !== fact.organisationId && (seat.from ?? '') <= fact.sharedAt!);
  return earlier.length > 0 && earlier.every((seat) => named.has(seat.id));
}
