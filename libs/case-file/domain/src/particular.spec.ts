import { describe, expect, it } from '@jest/globals';
import { newId, PARTICULAR_KINDS } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { NO_LAST_DAY, stateOf, type Particular } from './particular';
import { particularInput } from './particular.input';
import { endParticular, recordParticular, type RecordingFacts } from './particular.rules';

const now = new Date('2026-03-14T09:00:00Z');
const caseId = newId();
const OTS = { kind: 'OTS', caseId, sentence: 'Beschikking van de kinderrechter', personId: newId(), executingId: newId(), from: '2026-03-01', until: '2027-02-28' };
const REPORT = { kind: 'REPORT', caseId, sentence: 'Door de huisarts gemeld', from: '2026-03-10' };
const AUTHORITY = { kind: 'AUTHORITY', caseId, sentence: 'Akkoord', authority: 'OM', from: '2026-03-10', reference: 'OM 2026/12' };
const CRITERIA = { kind: 'CRITERIA', caseId, sentence: 'Alle vier', criteria: { a: true, b: true, c: true, d: true } };
const HOLD = { kind: 'LEGAL_HOLD', caseId, sentence: 'Onderzoek loopt', from: '2026-03-20' };
const WHOLE = [OTS, REPORT, AUTHORITY, CRITERIA, HOLD];

const faults = (value: object) => {
  const result = particularInput.safeParse(value);
  return result.success ? [] : faultsOf(result.error).map(({ path, code }) => `${path} ${code}`);
};
const facts = (change: Partial<RecordingFacts> = {}): RecordingFacts => ({
  id: newId(), seat: { id: newId(), organisationId: newId(), task: 'NONE' }, caseIsOpen: true, familyRole: 'CHILD', executing: { role: 'GI', takesPart: true }, standing: [], now, ...change,
});
const record = (given: object, change: Partial<RecordingFacts> = {}) => recordParticular(particularInput.parse(given), facts(change));
const recorded = (given: object, change: Partial<RecordingFacts> = {}): Particular => {
  const result = record(given, change);
  if (!result.ok) throw new Error(result.code);
  return result.value.particular;
};

describe('what is given', () => {
  it('is one of the closed list', () => expect(WHOLE.map(({ kind }) => kind)).toEqual(PARTICULAR_KINDS));
  it.each(WHOLE)('is complete: $kind', (given) => expect(faults(given)).toEqual([]));
  it('is named when it is no kind at all', () => expect(faults({ ...OTS, kind: 'VOOGDIJ' })).toEqual(['kind NOT_IN_LIST']));
  it.each([
    [OTS, ['personId', 'executingId', 'from', 'until', 'sentence']],
    [REPORT, ['from', 'sentence']],
    [AUTHORITY, ['authority', 'from', 'reference', 'sentence']],
    [HOLD, ['from', 'sentence']],
  ])('names each field that is missing: %#', (given, fields) => {
    const without = Object.fromEntries(Object.entries(given).filter(([name]) => !fields.includes(name)));
    expect(faults(without).sort()).toEqual(fields.map((field) => `${field} REQUIRED`).sort());
  });
  it('asks each criterion: one left open is not a no', () => expect(faults({ ...CRITERIA, criteria: { a: true, b: false, c: true } })).toEqual(['criteria.d REQUIRED']));
  it('asks the criteria at all', () => expect(faults({ kind: 'CRITERIA', caseId, sentence: 'x' })).toEqual(['criteria REQUIRED']));
  it('names what belongs to another kind', () => expect(faults({ ...REPORT, until: '2026-04-01' })).toEqual(['until UNKNOWN_FIELD']));
});

describe('recording', () => {
  it('keeps who, when and the sentence', () => {
    const given = facts();
    expect(recordParticular(particularInput.parse(OTS), given)).toMatchObject({
      ok: true,
      value: { ended: [], particular: { kind: 'OTS', seatId: given.seat.id, organisationId: given.seat.organisationId, personId: OTS.personId, executingId: OTS.executingId, from: '2026-03-01', until: '2027-02-28', recordedAt: now, endedAt: null, text: { sentence: OTS.sentence } } },
    });
  });
  it('keeps who agreed and where that is written', () => expect(recorded(AUTHORITY)).toMatchObject({ from: '2026-03-10', until: NO_LAST_DAY, text: { authority: 'OM', reference: 'OM 2026/12' } }));
  it('keeps the criteria that are met', () => expect(recorded({ ...CRITERIA, criteria: { a: true, b: false, c: true, d: false } })).toMatchObject({ criteria: ['a', 'c'], from: '2026-03-14' }));
  it('lets a hold run until it is lifted', () => expect(recorded(HOLD)).toMatchObject({ from: '2026-03-20', until: NO_LAST_DAY }));

  it.each([
    ['CASE_CLOSED', REPORT, { caseIsOpen: false }],
    ['NOT_A_CHILD', OTS, { familyRole: 'PARENT' }],
    ['NOT_A_CHILD', OTS, { familyRole: null }],
    ['NOT_AN_INSTITUTION', OTS, { executing: { role: 'JEUGDHULP', takesPart: true } }],
    ['NOT_AN_INSTITUTION', OTS, { executing: null }],
    ['ORGANISATION_TAKES_NO_PART', OTS, { executing: { role: 'GI', takesPart: false } }],
    ['ENDS_BEFORE_IT_BEGINS', { ...OTS, until: '2026-02-28' }, {}],
    ['ENDS_BEFORE_IT_BEGINS', { ...HOLD, until: '2026-03-19' }, {}],
    ['DATE_IN_FUTURE', { ...REPORT, from: '2026-03-15' }, {}],
    ['DATE_IN_FUTURE', { ...AUTHORITY, from: '2026-03-15' }, {}],
    ['REPLACES_NOTHING', { ...REPORT, replacesId: newId() }, {}],
  ] as const)('is refused with %s', (code, given, change) => expect(record(given, change as Partial<RecordingFacts>)).toEqual({ ok: false, code }));
  it('takes today as a day that has come', () => expect(record({ ...REPORT, from: '2026-03-14' }).ok).toBe(true));
  it('lets an order last a single day', () => expect(record({ ...OTS, until: '2026-03-01' }).ok).toBe(true));
});

describe('correcting', () => {
  it('ends what it takes the place of in the same act, and nothing else', () => {
    const first = recorded(REPORT);
    const other = recorded(REPORT);
    expect(record({ ...REPORT, from: '2026-03-09', replacesId: first.id }, { standing: [first, other] })).toMatchObject({
      ok: true, value: { particular: { replacesId: first.id, from: '2026-03-09' }, ended: [{ id: first.id, endedAt: now, version: 2 }] },
    });
  });
  it('takes the place of nothing of another kind', () => {
    const hold = recorded(HOLD);
    expect(record({ ...REPORT, replacesId: hold.id }, { standing: [hold] })).toEqual({ ok: false, code: 'REPLACES_NOTHING' });
  });
  it('lets the newest judgement of a party replace the one before, unasked', () => {
    const before = recorded(CRITERIA);
    expect(record(CRITERIA, { standing: [before, recorded(REPORT)] })).toMatchObject({ value: { ended: [{ id: before.id }], particular: { replacesId: before.id } } });
  });
  it('lets two orders stand beside each other', () => expect(record(OTS, { standing: [recorded(OTS)] })).toMatchObject({ value: { ended: [] } }));
});

describe('ending', () => {
  it('ends from now', () => expect(endParticular(recorded(HOLD), { caseIsOpen: true, now })).toMatchObject({ ok: true, value: { endedAt: now } }));
  it('is refused twice', () => expect(endParticular({ ...recorded(HOLD), endedAt: now }, { caseIsOpen: true, now })).toEqual({ ok: false, code: 'PARTICULAR_ENDED' }));
  it('is refused once the case is closed', () => expect(endParticular(recorded(HOLD), { caseIsOpen: false, now })).toEqual({ ok: false, code: 'CASE_CLOSED' }));
});

describe('where it stands', () => {
  const at = (moment: string, change: Partial<Particular> = {}) => stateOf({ from: '2026-03-10', until: '2026-03-14', endedAt: null, ...change }, new Date(moment));
  it('begins with the first Dutch day and ends with the last', () => {
    expect([at('2026-03-09T22:59:59Z'), at('2026-03-09T23:00:00Z'), at('2026-03-14T22:59:59Z'), at('2026-03-14T23:00:00Z')]).toEqual(['COMING', 'RUNNING', 'RUNNING', 'OVER']);
  });
  it('is over at once when it was ended', () => expect(at('2026-03-12T12:00:00Z', { endedAt: now })).toBe('ENDED'));
});
