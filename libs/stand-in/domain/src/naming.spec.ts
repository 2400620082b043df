import { describe, expect, it } from '@jest/globals';
import { dayOf, newId, OPEN_END } from '@casustafel/kernel';
import fc from 'fast-check';
import { nameStandIn, tableDay, tableDays, takeBack, type NamingFacts } from './naming.rules';
import { readyUntil, type OrganisationSeat } from './organisation-seat';

const now = new Date('2026-03-20T09:00:00Z');
const TUESDAY = '2026-03-24';
const organisationId = newId();
const sitting = (change: Partial<OrganisationSeat> = {}): OrganisationSeat => ({
  id: newId(), caseId: newId(), caseNumber: '26-0001', weekday: 2, professionalId: newId(), organisationId, function: 'PARTNER',
  from: new Date('2026-01-01'), until: OPEN_END, standingInFor: null, caseIsOpen: true, ...change,
});
const colleague = { id: newId(), organisationId, screenedUntil: TUESDAY, trainedUntil: TUESDAY, secrecyUntil: TUESDAY };
const absent = sitting();
const facts: NamingFacts = { absent, seats: [absent], colleague, now };
const named = sitting({ caseId: absent.caseId, standingInFor: absent.id, from: new Date('2026-03-23T23:00:00Z'), until: new Date('2026-03-24T23:00:00Z') });

describe('naming who stands in', () => {
  it('gives one Dutch day', () => expect(nameStandIn(TUESDAY, facts)).toEqual({ ok: true, value: { seatId: absent.id, from: new Date('2026-03-23T23:00:00Z'), until: new Date('2026-03-24T23:00:00Z') } }));
  it('gives no more of today than is left of it', () => {
    const at = new Date('2026-03-24T10:00:00Z');
    expect(nameStandIn(TUESDAY, { ...facts, now: at })).toMatchObject({ ok: true, value: { from: at } });
  });
  it('ends with the seat when that ends earlier in the day', () => {
    const until = new Date('2026-03-24T12:00:00Z');
    expect(nameStandIn(TUESDAY, { ...facts, absent: { ...absent, until } })).toMatchObject({ ok: true, value: { until } });
  });
  it.each<[string, Partial<NamingFacts>]>([
    ['CASE_CLOSED', { absent: { ...absent, caseIsOpen: false } }],
    ['SEAT_ENDS_BEFORE', { absent: { ...absent, until: new Date('2026-03-22') } }],
    ['SEAT_ENDS_BEFORE', { absent: { ...absent, standingInFor: newId() } }],
    ['OTHER_ORGANISATION', { colleague: { ...colleague, organisationId: newId() } }],
    ['STANDS_IN_FOR_SELF', { colleague: { ...colleague, id: absent.professionalId } }],
    ['SCREENING_EXPIRED', { colleague: { ...colleague, screenedUntil: '2026-03-23' } }],
    ['TRAINING_EXPIRED', { colleague: { ...colleague, trainedUntil: '2026-03-23' } }],
    ['SECRECY_EXPIRED', { colleague: { ...colleague, secrecyUntil: '2026-03-23' } }],
    ['STAND_IN_NAMED', { seats: [absent, named] }],
    ['ALREADY_SEATED', { seats: [absent, sitting({ caseId: absent.caseId, professionalId: colleague.id })] }],
    ['DATE_IN_PAST', { now: new Date('2026-03-24T23:30:00Z') }],
    ['NOT_A_TABLE_DAY', { absent: { ...absent, weekday: 3 } }],
  ])('is refused with %s', (code, change) => expect(nameStandIn(TUESDAY, { ...facts, ...change })).toEqual({ ok: false, code }));
  it('one named for another week stands in nobody’s way', () => expect(nameStandIn('2026-03-31', { ...facts, seats: [absent, named], colleague: { ...colleague, screenedUntil: '2027-01-01', trainedUntil: '2027-01-01', secrecyUntil: '2027-01-01' } }).ok).toBe(true));

  it('is, whatever the day, of that day alone, also when the clock changes', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_650 }), (days) => {
      const date = dayOf(new Date(Date.UTC(2026, 0, 1, 12) + days * 86_400_000));
      const { from, until } = tableDay(date, new Date('2025-01-01'));
      expect([dayOf(from), dayOf(new Date(until.getTime() - 1))]).toEqual([date, date]);
      expect([dayOf(new Date(from.getTime() - 1)), dayOf(until)]).not.toContain(date);
    }));
  });
});

describe('taking it back', () => {
  it('is done before the day and on it', () => expect([takeBack(named, now), takeBack(named, new Date('2026-03-24T10:00:00Z'))]).toEqual([{ ok: true, value: null }, { ok: true, value: null }]));
  it('is refused when the day is over', () => expect(takeBack(named, new Date('2026-03-24T23:00:00Z'))).toEqual({ ok: false, code: 'SEAT_ENDED' }));
  it('is refused for a seat of one’s own', () => expect(takeBack(absent, now)).toEqual({ ok: false, code: 'NOT_STANDING_IN' }));
});

it('a colleague is ready until the first of three dates', () => expect(readyUntil({ ...colleague, trainedUntil: '2026-02-01' })).toBe('2026-02-01'));
it('a table sits today too, when today is its day', () => expect(tableDays(2, new Date('2026-03-24T10:00:00Z'), 2)).toEqual(['2026-03-24', '2026-03-31']));
