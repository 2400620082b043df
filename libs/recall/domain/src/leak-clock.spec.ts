import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hoursLeft, isLate, reportBefore } from './leak-clock';

const onTheWall = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('the 72 hours', () => {
  it('end at the same hour on the wall in an ordinary week', () => expect(onTheWall(reportBefore(new Date('2026-03-10T13:00:00Z')))).toBe('2026-03-13 14:00'));
  it('end an hour later on the wall when summer time begins in between', () => {
    // Friday 27 March, 14.00 in winter time; in the night of the 29th the clock goes forward.
    const found = new Date('2026-03-27T13:00:00Z');
    expect([onTheWall(found), onTheWall(reportBefore(found))]).toEqual(['2026-03-27 14:00', '2026-03-30 15:00']);
    expect(hoursLeft(found, found)).toBe(72);
  });
  it('end an hour earlier on the wall when it ends', () => {
    const found = new Date('2026-10-23T12:00:00Z');
    expect([onTheWall(found), onTheWall(reportBefore(found))]).toEqual(['2026-10-23 14:00', '2026-10-26 13:00']);
  });
  it('are over a moment after, and not at, their end', () => {
    const found = new Date('2026-10-23T12:00:00Z');
    const end = reportBefore(found);
    expect([isLate(found, end), isLate(found, new Date(end.getTime() + 1))]).toEqual([false, true]);
    expect(hoursLeft(found, new Date(end.getTime() + 1))).toBe(-1);
  });
  it('are 72 hours whenever they begin', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (found) => {
      expect(reportBefore(found).getTime() - found.getTime()).toBe(72 * 3_600_000);
      expect(hoursLeft(found, found)).toBe(72);
    }));
  });
});
