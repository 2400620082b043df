import { describe, expect, it } from '@jest/globals';
import { newId, OPEN_END, THIRD_PARTY_ROLES } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { caseNumber } from './case-file';
import { seatInput, startCaseInput } from './case-file.input';
import { isLive, type Seat } from './seat';
import { seat, unseat, type SeatingFacts } from './seating.rules';
import { startCase } from './starting.rules';

const now = new Date('2026-03-14T09:00:00Z');
const parent = { familyRole: 'PARENT', label: 'vader', name: 'Leo' };
const child = { familyRole: 'CHILD', label: 'oudste kind', name: 'A.', birthDate: '2020-01-02' };
const starting = (persons: object[]) => ({ tableId: newId(), legalMode: 'WGS', reason: 'Zorg om veiligheid', goal: 'Rust', persons });
const faults = (value: object) => {
  const result = startCaseInput.safeParse(value);
  return result.success ? [] : faultsOf(result.error);
};

describe('starting a case', () => {
  const facts = { regionId: newId(), lastSequence: 146, chair: { professionalId: newId(), organisationId: newId(), task: 'NONE' as const }, newId, now };

  it('gives it a number, its persons and the seat of its chair, in one act', () => {
    const started = startCase(startCaseInput.parse(starting([parent, child])), facts);
    expect(started).toMatchObject({
      ok: true,
      value: { caseFile: { number: '26-0147', firstProcessedAt: now, closedAt: null }, persons: [{ label: 'vader' }, { label: 'oudste kind' }], chairSeat: { function: 'CHAIR', from: now, until: OPEN_END } },
    });
  });
  it('is refused for a child born tomorrow', () => expect(startCase(startCaseInput.parse(starting([{ ...child, birthDate: '2026-03-15' }])), facts)).toEqual({ ok: false, code: 'DATE_IN_FUTURE' }));
  it('needs somebody', () => expect(faults(starting([]))).toEqual([expect.objectContaining({ path: 'persons', code: 'REQUIRED' })]));
  it('needs a family, not only its network', () => expect(faults(starting([{ ...parent, familyRole: 'NETWORK' }]))).toEqual([{ path: 'persons', code: 'FAMILY_MISSING' }]));
  it('tells its persons apart', () => expect(faults(starting([parent, { ...parent, label: 'Vader' }]))).toEqual([{ path: 'persons[1].label', code: 'LABEL_TWICE' }]));
  it('numbers within the year', () => expect([caseNumber(2026, 147), caseNumber(2030, 10000)]).toEqual(['26-0147', '30-10000']));
});

const sitting = (change: Partial<Seat> = {}): Seat => ({
  id: newId(), caseId: newId(), professionalId: newId(), organisationId: newId(), task: 'NONE', function: 'PARTNER', from: new Date('2026-01-01'), until: OPEN_END, standingInForSeatId: null, ...change,
});

describe('seating', () => {
  const professionalId = newId();
  const facts: SeatingFacts = {
    id: newId(), organisation: { id: newId(), role: 'POLITIE', task: 'NONE', takesPart: true }, professional: { screenedUntil: '2026-03-14', trainedUntil: '2027-01-01' }, seatsOfCase: [], caseIsOpen: true, now,
  };
  const given = (change: object = {}) => seatInput.parse({ caseId: newId(), professionalId, function: 'PARTNER', ...change });

  it('seats from now, without an end', () => expect(seat(given(), facts)).toMatchObject({ ok: true, value: { professionalId, from: now, until: OPEN_END } }));
  it('takes over the task of the organisation', () => expect(seat(given(), { ...facts, organisation: { ...facts.organisation, role: 'COLLEGE', task: 'WMO' } })).toMatchObject({ value: { task: 'WMO' } }));
  it.each(THIRD_PARTY_ROLES)('never seats %s', (role) => expect(seat(given(), { ...facts, organisation: { ...facts.organisation, role } })).toEqual({ ok: false, code: 'THIRD_PARTY_HAS_NO_ACCOUNT' }));
  it.each([
    ['CASE_CLOSED', { caseIsOpen: false }],
    ['ORGANISATION_TAKES_NO_PART', { organisation: { ...facts.organisation, takesPart: false } }],
    ['SCREENING_EXPIRED', { professional: { screenedUntil: '2026-03-13', trainedUntil: '2027-01-01' } }],
    ['TRAINING_EXPIRED', { professional: { screenedUntil: '2027-01-01', trainedUntil: '2026-03-13' } }],
    ['ALREADY_SEATED', { seatsOfCase: [sitting({ professionalId })] }],
  ])('is refused with %s', (code, change) => expect(seat(given(), { ...facts, ...change })).toEqual({ ok: false, code }));
  it('seats again whose seat has ended', () => expect(seat(given(), { ...facts, seatsOfCase: [sitting({ professionalId, until: now })] }).ok).toBe(true));
  it('never stands in for somebody: that is for their organisation to say', () => expect(seat(given(), facts)).toMatchObject({ ok: true, value: { standingInForSeatId: null } }));
  it('is refused with an end behind us', () => expect(seat(given({ until: '2026-03-14T08:59:00Z' }), facts)).toEqual({ ok: false, code: 'END_IN_PAST' }));
});

describe('unseating', () => {
  it('ends the seat at once', () => {
    const ended = unseat(sitting(), { seatsOfCase: [], now });
    expect(ended.ok && isLive(ended.value, now)).toBe(false);
  });
  it('is refused twice', () => expect(unseat(sitting({ until: now }), { seatsOfCase: [], now })).toEqual({ ok: false, code: 'SEAT_ENDED' }));
  it('keeps the last chair', () => {
    const chair = sitting({ function: 'CHAIR' });
    expect(unseat(chair, { seatsOfCase: [chair], now })).toEqual({ ok: false, code: 'LAST_CHAIR' });
    expect(unseat(chair, { seatsOfCase: [chair, sitting({ function: 'CHAIR' })], now }).ok).toBe(true);
  });
});
