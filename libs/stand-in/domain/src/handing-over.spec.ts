import { describe, expect, it } from '@jest/globals';
import { newId, OPEN_END } from '@casustafel/kernel';
import { handOver, type HandingOverFacts } from './handing-over.rules';
import type { OrganisationSeat } from './organisation-seat';

const now = new Date('2026-03-20T09:00:00Z');
const organisationId = newId();
const sitting = (change: Partial<OrganisationSeat> = {}): OrganisationSeat => ({
  id: newId(), caseId: newId(), caseNumber: '26-0001', weekday: 2, professionalId: newId(), organisationId, function: 'PARTNER',
  from: new Date('2026-01-01'), until: OPEN_END, standingInFor: null, caseIsOpen: true, ...change,
});
const receiver = { id: newId(), organisationId, screenedUntil: '2026-03-20', trainedUntil: '2026-03-20', secrecyUntil: '2026-01-01' };
const seat = sitting();
const facts: HandingOverFacts = { seat, seats: [seat], receiver, facts: [], askedFacts: [], now };
const theirs = sitting({ caseId: seat.caseId, professionalId: receiver.id, function: 'CASUSREGISSEUR' });

describe('handing a seat over', () => {
  it('gives the receiver this seat, or leaves them the one they had', () => {
    expect(handOver(facts)).toEqual({ ok: true, value: { toSeatId: null } });
    expect(handOver({ ...facts, seats: [seat, theirs] })).toEqual({ ok: true, value: { toSeatId: theirs.id } });
  });
  it('does not count a seat in which they only stand in', () => expect(handOver({ ...facts, seats: [seat, { ...theirs, standingInFor: seat.id }] })).toEqual({ ok: true, value: { toSeatId: null } }));
  it('names facts of the own organisation', () => expect(handOver({ ...facts, facts: [{ id: 'a', isOwn: true }], askedFacts: ['a'] }).ok).toBe(true));
  it.each<[string, Partial<HandingOverFacts>]>([
    ['CASE_CLOSED', { seat: { ...seat, caseIsOpen: false } }],
    ['STANDING_IN', { seat: { ...seat, standingInFor: newId() } }],
    ['SEAT_ENDED', { seat: { ...seat, until: now } }],
    ['OTHER_ORGANISATION', { receiver: { ...receiver, organisationId: newId() } }],
    ['RECEIVER_IS_GIVER', { receiver: { ...receiver, id: seat.professionalId } }],
    ['SCREENING_EXPIRED', { receiver: { ...receiver, screenedUntil: '2026-03-19' } }],
    ['TRAINING_EXPIRED', { receiver: { ...receiver, trainedUntil: '2026-03-19' } }],
    ['LAST_CHAIR', { seat: { ...seat, function: 'CHAIR' }, seats: [theirs] }],
    ['NOT_OF_OWN_PARTY', { facts: [{ id: 'a', isOwn: false }], askedFacts: ['a'] }],
    ['NOT_OF_OWN_PARTY', { askedFacts: ['a'] }],
  ])('is refused with %s', (code, change) => expect(handOver({ ...facts, ...change })).toEqual({ ok: false, code }));
});
