import { describe, expect, it } from '@jest/globals';
import { newId, STATUTORY_ROLES, weekdayOf } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import fc from 'fast-check';
import { isFit, mayHoldAccounts, secrecyUntilOf } from './directory';
import { caseTableInput, organisationInput } from './directory.input';
import { slotStart, tableDates } from './table-dates';

describe('an organisation', () => {
  it.each(STATUTORY_ROLES)('as %s names a task exactly when it is a municipality', (role) => {
    expect(organisationInput.safeParse({ name: 'Huis', role }).success).toBe(role !== 'COLLEGE');
    expect(organisationInput.safeParse({ name: 'Huis', role, task: 'WMO' }).success).toBe(role === 'COLLEGE');
  });
  it('takes part unless it says otherwise', () => expect(organisationInput.parse({ name: 'Politie', role: 'POLITIE' })).toMatchObject({ takesPart: true, task: 'NONE' }));
  it('holds accounts unless it is a third party', () => expect(STATUTORY_ROLES.filter((role) => !mayHoldAccounts({ role }))).toEqual(['ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP']));
});

it('a professional is fit up to and including the last day', () => {
  const dates = { screenedUntil: '2026-03-14', trainedUntil: '2026-12-31' };
  expect([isFit(dates, '2026-03-14'), isFit(dates, '2026-03-15')]).toEqual([true, false]);
});

it('a secrecy statement holds as long as the training, unless it says otherwise', () => {
  expect([null, '2026-01-01'].map((secrecyUntil) => secrecyUntilOf({ secrecyUntil, trainedUntil: '2026-12-31' }))).toEqual(['2026-12-31', '2026-01-01']);
});

describe('a table', () => {
  const table = { name: 'Casustafel', weekday: 4, startsAt: '09:00', slotMinutes: 90, slots: 3, chairId: newId() };
  it('ends on the day it begins', () => {
    expect(caseTableInput.safeParse(table).success).toBe(true);
    const late = caseTableInput.safeParse({ ...table, startsAt: '22:00' });
    expect(late.success ? [] : faultsOf(late.error)).toEqual([{ path: 'slots', code: 'PAST_MIDNIGHT' }]);
  });
  it('does not sit in the weekend', () => expect(caseTableInput.safeParse({ ...table, weekday: 6 }).success).toBe(false));
  it('sits weekly, today included', () => expect(tableDates(table, new Date('2026-03-12T09:00:00Z'), 3)).toEqual(['2026-03-12', '2026-03-19', '2026-03-26']));
  it('has slots one after the other', () => expect([1, 2, 3].map((slot) => slotStart(table, slot))).toEqual(['09:00', '10:30', '12:00']));
  it('always sits on its own weekday, within a week, a week apart', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 5 }), (from, weekday) => {
        const dates = tableDates({ weekday }, from, 4);
        expect(dates.map(weekdayOf)).toEqual([weekday, weekday, weekday, weekday]);
        expect(new Set(dates).size).toBe(4);
        expect(Date.parse(dates[0] ?? '') - from.getTime()).toBeLessThan(7 * 86_400_000);
      }),
    ));
});
