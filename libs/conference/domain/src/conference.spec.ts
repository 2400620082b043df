import { describe, expect, it } from '@jest/globals';
import { newId, SEAT_FUNCTIONS, STEPS } from '@casustafel/kernel';
import fc from 'fast-check';
import { leadIsLost, purposeOf, stepNumber, type Conference, type LeadingSeat } from './conference';
import { placeInput } from './conference.input';
import { confirmConfidentiality } from './confidentiality.rules';
import { adjourn, close } from './ending.rules';
import { locksFirstRounds, moveStep, open, takeLead } from './leading.rules';
import { place, type PlacingFacts } from './placing.rules';

const now = new Date('2026-03-12T09:00:00Z');
const input = placeInput.parse({ caseId: newId(), tableId: newId(), date: '2026-03-19', slot: 2, question: 'Kan de omgang veilig beginnen?' });
const placing: PlacingFacts = { id: newId(), table: { weekday: 4, slots: 3 }, takenSlots: [1], isPlacedAlready: false, caseIsOpen: true, now };
const placed = (change: Partial<Conference> = {}): Conference => {
  const result = place(input, placing);
  if (!result.ok) throw new Error(result.code);
  return { ...result.value, ...change };
};
const live = (change: Partial<Conference> = {}) => placed({ phase: 'LIVE', leadSeatId: 'chair', startedAt: now, ...change });
const chair: LeadingSeat = { id: 'chair', function: 'CHAIR', isLive: true };

describe('placing', () => {
  it('waits in its slot', () => expect(placed()).toMatchObject({ phase: 'BEFORE', step: 'OPEN', leadSeatId: null, slot: 2 }));
  it.each([
    ['CASE_CLOSED', { caseIsOpen: false }],
    ['DATE_IN_PAST', { now: new Date('2026-03-20T09:00:00Z') }],
    ['WRONG_WEEKDAY', { table: { weekday: 3, slots: 3 } }],
    ['NO_SUCH_SLOT', { table: { weekday: 4, slots: 1 } }],
    ['SLOT_TAKEN', { takenSlots: [2] }],
    ['ALREADY_PLACED', { isPlacedAlready: true }],
  ])('is refused with %s', (code, change) => expect(place(input, { ...placing, ...change })).toEqual({ ok: false, code }));
});

describe('leading', () => {
  it('goes to who opens', () => expect(open(placed(), { seat: chair, now })).toMatchObject({ ok: true, value: { phase: 'LIVE', leadSeatId: 'chair', startedAt: now } }));
  it('is opened once', () => expect(open(live(), { seat: chair, now })).toEqual({ ok: false, code: 'ALREADY_OPENED' }));
  it.each(SEAT_FUNCTIONS)('a live %s may take it exactly when the function leads', (seatFunction) =>
    expect(takeLead(live(), { seat: { id: 'other', function: seatFunction, isLive: true } }).ok).toBe(['CHAIR', 'PROCESREGISSEUR'].includes(seatFunction)));
  it('is not for a seat that ended', () => expect(takeLead(live(), { seat: { ...chair, id: 'other', isLive: false } })).toEqual({ ok: false, code: 'NOT_LEADING_FUNCTION' }));
  it('is lost after half a minute', () => {
    expect(leadIsLost(new Date(now.getTime() - 29_999), now)).toBe(false);
    expect(leadIsLost(new Date(now.getTime() - 30_000), now)).toBe(true);
  });
});

describe('moving', () => {
  const facts = { seatId: 'chair', openSignedChoices: 0 };
  it('is for the lead', () => expect(moveStep(live(), { from: 'OPEN', to: 'SAFE_ENOUGH' }, { ...facts, seatId: 'other' })).toEqual({ ok: false, code: 'NOT_LEADING' }));
  it('moves once at a double press', () => expect(moveStep(live({ step: 'SAFE_ENOUGH' }), { from: 'OPEN', to: 'SAFE_ENOUGH' }, facts)).toEqual({ ok: false, code: 'STALE' }));
  it('does not go on over an open signed choice, but may go back', () => {
    const conference = live({ step: 'SAFE_ENOUGH' });
    expect(moveStep(conference, { from: 'SAFE_ENOUGH', to: 'WHAT_IS_GOING_ON' }, { ...facts, openSignedChoices: 1 })).toEqual({ ok: false, code: 'SIGNED_CHOICE_OPEN' });
    expect(moveStep(conference, { from: 'SAFE_ENOUGH', to: 'OPEN' }, { ...facts, openSignedChoices: 1 }).ok).toBe(true);
  });
  it('goes one step at a time, whatever is pressed', () =>
    fc.assert(
      fc.property(fc.constantFrom(...STEPS), fc.constantFrom(...STEPS), (from, to) => {
        const result = moveStep(live({ step: from }), { from, to }, facts);
        expect(result.ok).toBe(Math.abs(stepNumber(from) - stepNumber(to)) === 1);
        if (result.ok) expect(result.value.step).toBe(to);
      }),
    ));
  it('locks the first rounds on the way into step 1 only', () => {
    expect(locksFirstRounds({ from: 'OPEN', to: 'SAFE_ENOUGH' })).toBe(true);
    expect(locksFirstRounds({ from: 'WHAT_IS_GOING_ON', to: 'SAFE_ENOUGH' })).toBe(false);
  });
});

describe('ending', () => {
  const facts = { seatId: 'chair', now, openDecisions: 0, openSignedChoices: 0 };
  it('closes when nothing is open', () => expect(close(live(), facts)).toMatchObject({ ok: true, value: { phase: 'CLOSED', closedAt: now } }));
  it('is held by an open decision', () => expect(close(live(), { ...facts, openDecisions: 1 })).toEqual({ ok: false, code: 'DECISION_OPEN' }));
  it('is held by an open signed choice', () => expect(close(live(), { ...facts, openSignedChoices: 1 })).toEqual({ ok: false, code: 'SIGNED_CHOICE_OPEN' }));
  it('can always be adjourned', () => expect(adjourn(live(), facts)).toMatchObject({ ok: true, value: { phase: 'ADJOURNED', closedAt: now } }));
  it('is for the lead, and for a session that runs', () => {
    expect(close(live(), { ...facts, seatId: 'other' })).toEqual({ ok: false, code: 'NOT_LEADING' });
    expect(adjourn(placed(), facts)).toEqual({ ok: false, code: 'NOT_LIVE' });
  });
});

it('asks for confidentiality once per person and session', () => {
  const facts = { professionalId: 'p', seatId: 's', hasConfirmed: false, now };
  expect(confirmConfidentiality(live(), facts)).toMatchObject({ ok: true, value: { professionalId: 'p', at: now } });
  expect(confirmConfidentiality(live(), { ...facts, hasConfirmed: true })).toEqual({ ok: false, code: 'ALREADY_CONFIRMED' });
  expect(confirmConfidentiality(placed(), facts)).toEqual({ ok: false, code: 'NOT_LIVE' });
});

it('derives the purpose of every look', () => {
  expect(purposeOf(placed())).toBe('voorbereiding');
  expect(purposeOf(live({ step: 'WHAT_IS_GOING_ON' }))).toBe('zitting, stap 2');
  expect(purposeOf(live({ phase: 'ADJOURNED' }))).toBe('nazorg');
  expect(purposeOf(live({ phase: 'CLOSED' }))).toBe('nazorg');
});
