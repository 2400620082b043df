import { describe, expect, it } from '@jest/globals';
import { audienceOf, mayCite, mayKnow, type Citable, type SeatOfRecipient } from './audience';
import { addDays, dayOf, OPEN_END, weekdayOf } from './calendar';

const now = new Date('2026-03-14T09:00:00Z');
const police: SeatOfRecipient = { id: 'police', organisationId: 'p', task: 'NONE' };
const wmo: SeatOfRecipient = { id: 'wmo', organisationId: 'm', task: 'WMO' };
const youth: SeatOfRecipient = { id: 'youth', organisationId: 'm', task: 'JEUGD' };
const item = (change: Partial<Citable> = {}): Citable => ({ id: 'item', organisationId: 'p', task: 'NONE', audience: [], openUntil: OPEN_END, ...change });

describe('who may know', () => {
  it('is the organisation that brought it, and whom its audience names', () => {
    expect(mayKnow(police, item(), now)).toBe(true);
    expect(mayKnow(wmo, item(), now)).toBe(false);
    expect(mayKnow(wmo, item({ audience: ['wmo'] }), now)).toBe(true);
  });

  it('keeps two tasks of one municipality apart', () => expect(mayKnow(youth, item({ organisationId: 'm', task: 'WMO' }), now)).toBe(false));
  it('ends when the item was taken back', () => expect(mayKnow(wmo, item({ audience: ['wmo'], openUntil: now }), now)).toBe(false));
});

describe('citing', () => {
  it('is allowed when every reader could know it already', () => expect(mayCite([police, wmo], [item({ audience: ['wmo'] })], now)).toEqual({ ok: true, value: null }));
  it('names what is too narrow', () =>
    expect(mayCite([police, wmo], [item(), item({ id: 'wide', audience: ['wmo'] })], now)).toEqual({ ok: false, code: 'CITATION_TOO_NARROW', ids: ['item'] }));
});

it('offers the table, or one own organisation and task', () => {
  expect(audienceOf('TABLE', wmo, [police, wmo, youth])).toEqual(['police', 'wmo', 'youth']);
  expect(audienceOf('OWN', wmo, [police, wmo, youth])).toEqual(['wmo']);
});

describe('a day', () => {
  it('is a Dutch one', () => {
    expect(dayOf(new Date('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(dayOf(new Date('2026-01-01T22:30:00Z'))).toBe('2026-01-01');
  });
  it('knows its weekday and its neighbours', () => {
    expect(weekdayOf('2026-03-15')).toBe(7);
    expect(addDays('2026-03-28', 4)).toBe('2026-04-01');
  });
});
