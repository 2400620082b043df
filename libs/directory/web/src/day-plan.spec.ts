import { describe, expect, it } from '@jest/globals';
import { dayPlan, daysToShow } from './day-plan';
import type { MyCase, MyTable } from './my-week.documents';

const table: MyTable = { id: 't', name: 'Tafel', dates: ['2026-11-24', '2026-12-01', '2026-12-08'], slotStarts: ['09:00', '10:00', '11:00'], taken: [{ date: '2026-11-24', slot: 1 }, { date: '2026-11-24', slot: 3 }, { date: '2026-12-08', slot: 1 }] };
const mine = { id: 'c', tableId: 't', next: { id: 'f', date: '2026-11-24', slot: 1, startsAt: '09:00', phase: 'BEFORE' } } as MyCase;

describe('a day plan', () => {
  it('shows a case where one sits in it, and elsewhere only that a slot is taken or free', () =>
    expect(dayPlan(table, '2026-11-24', [mine]).map(({ startsAt, myCase, taken }) => [startsAt, myCase?.id ?? null, taken])).toEqual([['09:00', 'c', true], ['10:00', null, false], ['11:00', null, true]]));

  it('keeps a case of another table out', () => expect(dayPlan(table, '2026-11-24', [{ ...mine, tableId: 'x' }])[0]?.myCase).toBeNull());
  it('is drawn for the next day, and for later ones on which something stands', () => expect(daysToShow(table)).toEqual(['2026-11-24', '2026-12-08']));
});
