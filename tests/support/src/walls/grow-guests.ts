import type { Dice } from './dice';
import type { GrownGuests, GrownItem, GrownSeat, ToldLevel } from './grown';

/** In how many cases guests are in the session: of every eight this one. */
const RECEIVING = [3];
const TOLD: readonly ToldLevel[] = ['CONCLUSION', 'SUMMARY', 'FULL'];

/** Who is there as a guest, who was and left, what each was told, and whose screen none of them can see. */
export function growGuests(dice: Dice, at: number, seats: readonly GrownSeat[], items: readonly GrownItem[]): GrownGuests | null {
  if (!RECEIVING.includes(at % 8)) return null;
  const heard = (item: GrownItem): GrownGuests['guests'][number]['heard'][number] => ({ id: dice.id(), item, level: dice.pick(TOLD), isRecalled: dice.chance(0.1) });
  return {
    // Two who are there, so that what one of them heard is not what all heard; and one who went away having heard all of it.
    guests: [0.9, 0.8, 1].map((part, nth) => ({ id: dice.id(), stay: dice.id(), isHere: nth < 2, heard: dice.some(items, part).map(heard) })),
    unseen: [...new Set(dice.some(seats, 0.25).map(({ person }) => person))],
  };
}
