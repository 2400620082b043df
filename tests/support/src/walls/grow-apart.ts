import type { Dice } from './dice';
import type { GrownApart, GrownItem, GrownSeat, Served } from './grown';

/** In how many cases two parties are kept apart: of every eight these. */
const MARKED = [1, 4];
/** Most serve one of the two; some both, some neither, and of some nobody said it. */
const SERVED: readonly Served[] = ['ONE', 'ONE', 'ONE', 'OTHER', 'OTHER', 'OTHER', 'BOTH', 'NEITHER', 'NEITHER', 'UNKNOWN'];

/** Who are kept apart in this case, if anybody is. */
export const growApart = (dice: Dice, at: number): GrownApart | null => (MARKED.includes(at % 8) ? { mark: dice.id(), one: dice.id(), other: dice.id() } : null);

/** Whom each seat serves, as it was answered; in turn, so that every kind sits there, and shuffled, so that nobody is always the same. */
export function serving(dice: Dice, seats: readonly GrownSeat[], apart: GrownApart | null): GrownSeat[] {
  if (!apart) return [...seats];
  const served = dice.shuffled(seats.map((_, at) => SERVED[at % SERVED.length]!));
  return seats.map((seat, at) => ({ ...seat, serves: served[at]! }));
}

/** Whom an item is about, and what its supplier said of where it belongs. */
export function sided(dice: Dice, items: readonly GrownItem[], apart: GrownApart | null): GrownItem[] {
  if (!apart) return [...items];
  const { one, other } = apart;
  return items.map((item) => ({
    ...item,
    persons: dice.pick([[item.caseId], [item.caseId, one], [one], [other], [one, other], []]),
    word: dice.chance(0.45) ? dice.pick(['ALL', 'ALL', 'ALL', [one], [other], [item.caseId]]) : null,
  }));
}
