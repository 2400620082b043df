import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDateTime, formatDay, formatNumber, formatTime } from './dates';

describe('dates', () => {
  it('are written out, with the time the Dutch way', () => expect(formatDateTime('2026-03-14T13:05:00Z', 'nl')).toBe('14 maart 2026, 14.05 uur'));
  it('are written out in English', () => expect(formatDateTime('2026-03-14T13:05:00Z', 'en')).toBe('14 March 2026, 14:05'));
  it('follow summer time', () => expect(formatTime('2026-07-14T22:30:00Z', 'nl')).toBe('00.30 uur'));
  it('keep a calendar day where it is', () => expect(formatDate('2026-03-14', 'nl')).toBe('14 maart 2026'));
  it('name the day of the week', () => expect(formatDay('2026-03-14', 'nl')).toBe('zaterdag 14 maart'));
  it('group large numbers', () => expect(formatNumber(1284113, 'nl')).toBe('1.284.113'));
});
