import type { MyCase, MyTable } from './my-week.documents';

export interface PlannedSlot {
  readonly slot: number;
  readonly startsAt: string;
  /** The case, where the viewer sits in it; otherwise only that the slot is free or taken. */
  readonly myCase: MyCase | null;
  readonly taken: boolean;
}

/** The slots of a table on one of its days, in the order of the day. */
export function dayPlan(table: MyTable, date: string, cases: readonly MyCase[]): readonly PlannedSlot[] {
  return table.slotStarts.map((startsAt, at) => {
    const slot = at + 1;
    const myCase = cases.find(({ tableId, next }) => tableId === table.id && next?.date === date && next.slot === slot) ?? null;
    return { slot, startsAt, myCase, taken: myCase !== null || table.taken.some((taken) => taken.date === date && taken.slot === slot) };
  });
}

/** The next day of a table, and those after it on which something stands. */
export function daysToShow(table: MyTable): readonly string[] {
  const [first, ...later] = table.dates;
  if (!first) return [];
  return [first, ...later.filter((date) => table.taken.some((taken) => taken.date === date))];
}
