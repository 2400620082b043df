import { capacityOf, type Circle, type Level, type SecrecyGate } from '@casustafel/kernel';
import type { ActorSeat, Lifted } from '../actor';
import type { LawfulItem } from '../things';

/**
 * What judged an item for one reader, in five words: supply, circle, marks, gate, levels; and in two more, where a grant reaches
 * further for this reader: up to which level, and which levels there are. Who else may know it is not in it.
 * Marks: `o` the reader's own party's, `n` named in its audience, `g` named with a reason, `r` left among its receivers,
 * `c` the open gate covers the reader, `i` incidental, `t` its time has not run out, `a` brought from the reader's own seat, `x` it travels
 * in a channel that does not reach them.
 */
export const ITEM_MARKS = ['o', 'n', 'g', 'r', 'c', 'i', 't', 'a', 'x'] as const;
export type ItemMark = (typeof ITEM_MARKS)[number];

const ITEM = 'item';
const ELSEWHERE = 'elsewhere';

/** The item as the rules saw it, for a reader in this seat; null for what was never written by this program. */
export function itemFrom(written: string, seat: ActorSeat, now: Date): { readonly item: LawfulItem; readonly granted: readonly string[]; readonly lifted: readonly Lifted[] } | null {
  const [supply, about, marks, gate, shows, lifts, grantable = ''] = written.split(' ');
  if (!supply || !about || !marks || !gate || shows === undefined) return null;
  const has = (mark: ItemMark): boolean => marks.includes(mark);
  const later = new Date(now.getTime() + 1);
  const capacity = capacityOf(seat);
  const item: LawfulItem = {
    id: ITEM, caseId: seat.caseId, supply, about: about as Circle, gate: gate as SecrecyGate | 'NONE', incidental: has('i'),
    party: has('o') ? seat.party : '', authorSeatId: has('a') ? seat.id : '', channel: has('x') ? ELSEWHERE : (seat.channels[0] ?? ''), audience: has('n') ? [seat.id] : [], receivers: has('r') ? [capacity] : [],
    gateFor: has('c') ? [capacity] : [], gateUntil: has('c') ? later : now, openUntil: has('t') ? later : now,
    shows: shows.split(',').filter(Boolean) as Level[], grantable: grantable.split(',').filter(Boolean) as Level[],
  };
  return { item, granted: has('g') ? [ITEM] : [], lifted: lifts ? [{ id: ITEM, level: lifts as Level }] : [] };
}
