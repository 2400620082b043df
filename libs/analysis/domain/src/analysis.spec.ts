import { describe, expect, it } from '@jest/globals';
import { newId, OPEN_END, type Citable, type SeatOfRecipient } from '@casustafel/kernel';
import fc from 'fast-check';
import { needsRival, type EvidenceMark, type Factor } from './analysis';
import { conclusionInput, factorChangeInput, factorInput, hypothesisInput } from './analysis.input';
import { writeConclusion } from './concluding.rules';
import { addFactor, addHypothesis, changeFactor, changeHypothesis } from './explaining.rules';
import { markEvidence } from './marking.rules';
import { contradictions, deciding, order } from './matrix';

const now = new Date('2026-03-14T09:00:00Z');
const gi: SeatOfRecipient = { id: 'gi', organisationId: 'gi', task: 'NONE' };
const ggz: SeatOfRecipient = { id: 'ggz', organisationId: 'ggz', task: 'NONE' };
const fact = (id: string, audience: string[]): Citable => ({ id, organisationId: 'gi', task: 'NONE', audience, openUntil: OPEN_END });
const known = newId();
const factor = (change: object = {}) => factorInput.parse({ conferenceId: newId(), kind: 'RISK', mechanism: 'KEEPS_GOING', text: 'Ruzie bij de overdracht', scope: 'TABLE', citedContributionIds: [known], ...change });
const facts = { id: 'f', caseId: 'k', author: gi, liveSeats: [gi, ggz], personIds: new Set<string>(), cited: [fact(known, ['ggz'])], phase: 'LIVE' as const, now };

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
    ['CITATION_UNKNOWN', factor(), { cited: [{ ...fact(known, ['ggz']), openUntil: now }] }],
    ['CONFERENCE_ENDED', factor(), { phase: 'CLOSED' as const }],
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

describe('a factor that was made', () => {
  const made = addFactor(factor(), facts);
  if (!made.ok) throw new Error(made.code);
  const closed: Factor = { ...made.value, audience: ['gi'], closedContributionIds: [known] };
  const change = (more: object = {}) => factorChangeInput.parse({ id: newId(), version: 1, kind: 'RISK', mechanism: 'AROSE', text: 'Anders', citedContributionIds: [], ...more });

  it('is confirmed without what closed, and is then again for whom it was made', () =>
    expect(changeFactor(closed, change(), facts)).toMatchObject({ ok: true, value: { text: 'Anders', audience: ['gi', 'ggz'], closedContributionIds: [] } }));
  it('is not confirmed with it', () => expect(changeFactor(closed, change({ citedContributionIds: [known] }), { ...facts, cited: [fact(known, [])] })).toEqual({ ok: false, code: 'CITATION_TOO_NARROW', ids: [known] }));
  it('is not changed on an older version', () => expect(changeFactor(closed, change({ version: 2 }), facts)).toEqual({ ok: false, code: 'STALE' }));
});

describe('only us', () => {
  const colleague: SeatOfRecipient = { id: 'ggz2', organisationId: 'ggz', task: 'NONE' };
  it('are those of the own organisation who may know what it rests on', () =>
    expect(addFactor(factor({ scope: 'OWN' }), { ...facts, author: ggz, liveSeats: [gi, ggz, colleague] })).toMatchObject({ ok: true, value: { audience: ['ggz'] } }));
});

describe('hypotheses', () => {
  const hypothesis = (change: object = {}) => hypothesisInput.parse({ conferenceId: newId(), text: 'a', wrongIf: 'b', scope: 'TABLE', ...change });
  const made = addHypothesis(hypothesis(), { ...facts, lastPosition: 2 });
  if (!made.ok) throw new Error(made.code);

  it('come last when added', () => expect(made).toMatchObject({ ok: true, value: { position: 3, audience: ['gi', 'ggz'] } }));
  it('are not added once the conference ended', () => expect(addHypothesis(hypothesis(), { ...facts, phase: 'ADJOURNED', lastPosition: 0 })).toEqual({ ok: false, code: 'CONFERENCE_ENDED' }));
  it('change on the version that was seen', () => {
    expect(changeHypothesis(made.value, { id: 'h', version: 1, text: 'c', wrongIf: 'd' }, facts)).toMatchObject({ ok: true, value: { text: 'c', wrongIf: 'd', position: 3 } });
    expect(changeHypothesis(made.value, { id: 'h', version: 2, text: 'c', wrongIf: 'd' }, facts)).toEqual({ ok: false, code: 'STALE' });
  });
  it('need a rival', () => expect([needsRival([]), needsRival([{ id: 'a' }]), needsRival([{ id: 'a' }, { id: 'b' }])]).toEqual([true, true, false]));
});

describe('a mark', () => {
  const input = { hypothesisId: 'h', contributionId: known, mark: 'FITS' as const, scope: 'TABLE' as const };
  const marking = { seat: gi, liveSeats: [gi, ggz], hypothesis: { audience: ['gi', 'ggz'], scope: 'TABLE' as const }, fact: fact(known, ['ggz']), phase: 'LIVE' as const, now };

  it('is for all who read the hypothesis', () => expect(markEvidence(input, marking)).toMatchObject({ ok: true, value: { seatId: 'gi', mark: 'FITS', scope: 'TABLE', audience: ['gi', 'ggz'] } }));
  it('stays on the own tab when the fact is narrower', () => {
    const narrow = { ...marking, fact: fact(known, []) };
    expect(markEvidence(input, narrow)).toEqual({ ok: false, code: 'CITATION_TOO_NARROW', ids: [known] });
    expect(markEvidence({ ...input, scope: 'OWN' }, narrow)).toMatchObject({ ok: true, value: { scope: 'OWN', audience: ['gi'] } });
  });
  it('under an own hypothesis is never for the table', () => expect(markEvidence(input, { ...marking, hypothesis: { audience: ['gi'], scope: 'OWN' } })).toMatchObject({ ok: true, value: { scope: 'OWN', audience: ['gi'] } }));
  it.each([
    ['NOT_AT_TABLE', { hypothesis: { audience: ['ggz'], scope: 'TABLE' as const } }],
    ['NOT_LIVE', { phase: 'BEFORE' as const }],
    ['CITATION_UNKNOWN', { fact: null }],
    ['CITATION_UNKNOWN', { seat: ggz, fact: fact(known, []) }],
  ])('is refused with %s', (code, change) => expect(markEvidence(input, { ...marking, ...change })).toEqual({ ok: false, code }));
});

describe('the conclusion', () => {
  const write = (more: object = {}) => conclusionInput.parse({ conferenceId: newId(), version: 0, text: 'Eerst', scope: 'TABLE', ...more });
  const first = writeConclusion([], write(), facts);
  if (!first.ok) throw new Error(first.code);

  it('begins for everyone seated', () => expect(first.value).toMatchObject({ version: 1, text: 'Eerst', audience: ['gi', 'ggz'] }));
  it('is written on by another, who is then its author', () =>
    expect(writeConclusion(first.value, write({ version: 1, text: 'Dan' }), { ...facts, author: ggz })).toMatchObject({ ok: true, value: { text: 'Dan', authorSeatId: 'ggz', organisationId: 'ggz' } }));
  it('tells whoever wrote on an older text', () => expect(writeConclusion(first.value, write({ version: 2 }), facts)).toEqual({ ok: false, code: 'STALE' }));
  it('tells whoever began while another did', () => {
    expect(writeConclusion([first.value], write(), facts)).toEqual({ ok: false, code: 'STALE' });
    expect(writeConclusion([first.value], write({ scope: 'OWN' }), facts)).toMatchObject({ ok: true, value: { audience: ['gi'] } });
  });
  it('cites nothing that a reader may not know', () => {
    const narrow = { ...facts, cited: [fact(known, [])] };
    expect(writeConclusion(first.value, write({ version: 1, citedContributionIds: [known] }), narrow)).toEqual({ ok: false, code: 'CITATION_TOO_NARROW', ids: [known] });
  });
  it('is written while the conference is live', () => expect(writeConclusion([], write(), { ...facts, phase: 'BEFORE' })).toEqual({ ok: false, code: 'NOT_LIVE' }));
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
  it('pins the fact that tells the explanations apart', () => {
    const apart = [mark('a', 'f2', 'gi', 'FITS'), mark('b', 'f2', 'ggz'), mark('a', 'f1', 'gi'), mark('b', 'f1', 'gi')];
    expect(deciding(rows, ['f1', 'f2'], apart)).toEqual({ contributionId: 'f2', fits: ['a'], doesNotFit: ['b'] });
    expect(deciding(rows, ['f1'], apart)).toBeNull();
    expect(deciding(rows, ['f1', 'f2'], [mark('a', 'f1', 'gi', 'FITS'), mark('a', 'f1', 'ggz')])).toBeNull();
  });
});
