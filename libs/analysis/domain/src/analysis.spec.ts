import { describe, expect, it } from '@jest/globals';
import { newId, OPEN_END, type Citable, type SeatOfRecipient } from '@casustafel/kernel';
import fc from 'fast-check';
import { needsRival, type EvidenceMark } from './analysis';
import { conclusionInput, factorInput, hypothesisInput } from './analysis.input';
import { addFactor, addHypothesis, markEvidence, writeConclusion } from './explaining.rules';
import { contradictions, order } from './matrix';

const now = new Date('2026-03-14T09:00:00Z');
const gi: SeatOfRecipient = { id: 'gi', organisationId: 'gi', task: 'NONE' };
const ggz: SeatOfRecipient = { id: 'ggz', organisationId: 'ggz', task: 'NONE' };
const fact = (id: string, audience: string[]): Citable => ({ id, organisationId: 'gi', task: 'NONE', audience, openUntil: OPEN_END });
const known = newId();
const factor = (change: object = {}) => factorInput.parse({ conferenceId: newId(), kind: 'RISK', mechanism: 'KEEPS_GOING', text: 'Ruzie bij de overdracht', scope: 'TABLE', citedContributionIds: [known], ...change });
const facts = { id: 'f', caseId: 'k', author: gi, liveSeats: [gi, ggz], personIds: new Set<string>(), cited: [fact(known, ['ggz'])], now };

describe('a factor', () => {
  it('is made for everyone seated now', () => expect(addFactor(factor(), facts)).toMatchObject({ ok: true, value: { audience: ['gi', 'ggz'], scope: 'TABLE', organisationId: 'gi' } }));
  it('may not cite for the table what the table may not know, and says which', () => {
    const narrow = { ...facts, cited: [fact(known, [])] };
    expect(addFactor(factor(), narrow)).toEqual({ ok: false, code: 'CITATION_TOO_NARROW', ids: [known] });
    expect(addFactor(factor({ scope: 'OWN' }), narrow)).toMatchObject({ ok: true, value: { audience: ['gi'] } });
  });
  it.each([
    ['NOT_AT_TABLE', factor(), { liveSeats: [ggz] }],
    ['PERSON_NOT_IN_CASE', factor({ personId: newId() }), {}],
    ['CITATION_UNKNOWN', factor(), { cited: [] }],
  ])('is refused with %s', (code, input, change) => expect(addFactor(input, { ...facts, ...change })).toEqual({ ok: false, code }));

  it('never reaches anyone who could not know what it rests on', () =>
    fc.assert(
      fc.property(fc.subarray(['gi', 'ggz', 'police']), fc.subarray(['gi', 'ggz', 'police'], { minLength: 1 }), fc.constantFrom('TABLE', 'OWN'), (audience, seated, scope) => {
        const liveSeats = seated.map((id): SeatOfRecipient => ({ id, organisationId: id, task: 'NONE' }));
        const [author] = liveSeats;
        if (!author) return;
        const result = addFactor(factor({ scope }), { ...facts, author, liveSeats, cited: [fact(known, audience)] });
        if (result.ok) for (const reader of result.value.audience) expect(reader === 'gi' || audience.includes(reader)).toBe(true);
      }),
    ));
});

describe('hypotheses', () => {
  it('come last when added', () =>
    expect(addHypothesis(hypothesisInput.parse({ conferenceId: newId(), text: 'a', wrongIf: 'b', scope: 'TABLE' }), { ...facts, lastPosition: 2 })).toMatchObject({ ok: true, value: { position: 3 } }));
  it('need a rival', () => expect([needsRival([]), needsRival([{ id: 'a' }]), needsRival([{ id: 'a' }, { id: 'b' }])]).toEqual([true, true, false]));
  it('are marked by who may know both row and fact', () => {
    const input = { hypothesisId: 'h', contributionId: 'c', mark: 'FITS' as const };
    expect(markEvidence(input, { seat: gi, hypothesisAudience: ['gi'], knowsContribution: true })).toMatchObject({ ok: true, value: { seatId: 'gi', mark: 'FITS' } });
    expect(markEvidence(input, { seat: gi, hypothesisAudience: ['ggz'], knowsContribution: true })).toEqual({ ok: false, code: 'NOT_AT_TABLE' });
    expect(markEvidence(input, { seat: gi, hypothesisAudience: ['gi'], knowsContribution: false })).toEqual({ ok: false, code: 'CITATION_UNKNOWN' });
  });
});

describe('the conclusion', () => {
  const base = { conferenceId: newId() };
  const made = { id: 'x', caseId: 'k', audience: ['gi'] };
  it('begins once, and is then written on', () => {
    const first = writeConclusion(null, conclusionInput.parse({ ...base, version: 0, text: 'Eerst' }), made);
    expect(first).toMatchObject({ ok: true, value: { version: 1, text: 'Eerst' } });
    expect(first.ok && writeConclusion(first.value, conclusionInput.parse({ ...base, version: 1, text: 'Dan' }), made)).toMatchObject({ ok: true, value: { version: 2, text: 'Dan' } });
    expect(first.ok && writeConclusion(first.value, conclusionInput.parse({ ...base, version: 0, text: 'Ook' }), made)).toEqual({ ok: false, code: 'STALE' });
  });
});

describe('the matrix', () => {
  const rows = [{ id: 'a', position: 1 }, { id: 'b', position: 2 }, { id: 'c', position: 3 }];
  const mark = (hypothesisId: string, contributionId: string, seatId: string, which: EvidenceMark['mark'] = 'DOES_NOT_FIT'): EvidenceMark => ({ hypothesisId, contributionId, seatId, mark: which });
  const marks = [mark('a', 'f1', 'gi'), mark('a', 'f1', 'ggz'), mark('a', 'f2', 'gi'), mark('b', 'f1', 'gi'), mark('c', 'f1', 'gi', 'FITS'), mark('c', 'f2', 'gi', 'SAYS_NOTHING')];

  it('counts what does not fit, by fact and by mark', () =>
    expect(contradictions(rows, marks)).toEqual([
      { hypothesisId: 'a', position: 1, facts: 2, marks: 3 }, { hypothesisId: 'b', position: 2, facts: 1, marks: 1 }, { hypothesisId: 'c', position: 3, facts: 0, marks: 0 },
    ]));
  it('puts first what is contradicted least', () => expect(order(contradictions(rows, marks))).toEqual(['c', 'b', 'a']));
  it('leaves equal rows as they were added', () => expect(order(contradictions(rows, []))).toEqual(['a', 'b', 'c']));
  it('stands still while someone marks; what is new comes last', () => expect(order(contradictions(rows, marks), ['a', 'c', 'gone'])).toEqual(['a', 'c', 'b']));
  it('loses and doubles no row, whatever is marked', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ hypothesisId: fc.constantFrom('a', 'b', 'c'), contributionId: fc.constantFrom('f1', 'f2'), seatId: fc.constantFrom('gi', 'ggz'), mark: fc.constantFrom('FITS' as const, 'DOES_NOT_FIT' as const) })),
        fc.option(fc.shuffledSubarray(['a', 'b', 'c', 'gone'])),
        (given, frozen) => expect([...order(contradictions(rows, given), frozen)].sort()).toEqual(['a', 'b', 'c']),
      ),
    ));
});
