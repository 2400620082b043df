import { narrowed, type AgreementRow, type Narrowing, type SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, CASE_FACTS, LEVELS, VERDICTS, type Level } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levelOf } from '../law/level-of';
import type { Answer } from './answer';
import { explain } from './explain';
import { agreementFor, anyQuestion, capacitiesIn, partFor } from '../proof/questions.arbitrary';
import { shares, shownTo, supplying } from '../proof/supplying';
import type { Condition, Question } from './question.input';
import { itemIn, readerIn } from './world-of';

const RUNS = Number(process.env['LAW_RUNS'] ?? 200);
const always = (check: (question: Question) => void, runs = RUNS): void => fc.assert(fc.property(anyQuestion, check), { numRuns: runs });
/** By the part of the agreement that speaks of this recipient and category; that no other part matters is a law of its own below. */
const ask = (question: Question, agreement = partFor(question)): Answer => explain(question, agreement);

/** From the worst to the best. Through reading aloud, nothing ever stands on a screen. */
const ORDER: readonly Answer['verdict'][] = ['NEVER', 'ALOUD', 'ASK', 'SHARE'];
const noBetter = (less: Answer, more: Answer): void => {
  expect(LEVELS.indexOf(less.level)).toBeLessThanOrEqual(LEVELS.indexOf(more.level));
  expect(ORDER.indexOf(less.verdict)).toBeLessThanOrEqual(ORDER.indexOf(more.verdict));
};

describe('the questions that are tried', () => {
  it('reach every verdict, every level and everything that can be missing, so that what follows says something', () => {
    const answers = fc.sample(anyQuestion, { numRuns: 3000, seed: 1 }).map((question) => ask(question));
    expect([...new Set(answers.map(({ verdict }) => verdict))].sort()).toEqual([...VERDICTS].sort());
    expect(LEVELS.filter((level) => !answers.some((each) => each.level === level))).toEqual([]);
    expect([...new Set(answers.flatMap(({ missing }) => missing))].sort()).toEqual([
      'competentAuthorityAgrees', 'conditions.AT_MOST', 'conditions.NOT_TO', 'conditions.UNTIL', 'criteriaMet', 'gate', 'gate.by', 'gate.reason', 'gate.recipients', 'gate.until', 'grant',
      'incidental', 'otsActive', 'purposeNamed', 'recipientExecutesOts', 'recipientTask', 'reportedToVeiligThuis', 'supplierTask',
    ]);
    expect(answers.filter(({ verdict }) => verdict === 'SHARE').length).toBeGreaterThan(300);
  });
});

describe('with less, nobody gets more', () => {
  it('a fact that is taken away never raises a level nor betters a verdict', () =>
    fc.assert(fc.property(anyQuestion, fc.constantFrom(...CASE_FACTS), fc.constantFrom(false, undefined), (question, fact, gone) =>
      noBetter(ask({ ...question, facts: { ...question.facts, [fact]: gone } }), ask(question))), { numRuns: RUNS }));

  it('nor does a gate that is taken away, withdrawn, or less than it was', () =>
    fc.assert(fc.property(anyQuestion, fc.nat(5), (question, lot) => {
      const { gate } = question;
      const lesser: Question['gate'][] = gate ? [null, { ...gate, withdrawn: true }, { ...gate, by: undefined }, { ...gate, reason: undefined }, { ...gate, recipients: [] }, { ...gate, until: '2001-01-01' }] : [null];
      noBetter(ask({ ...question, gate: lesser[lot % lesser.length]! }), ask(question));
    }), { numRuns: RUNS }));

  it('nor does one more condition of the supplier', () =>
    fc.assert(fc.property(anyQuestion, fc.constantFrom<Condition>(...conditionsToTry), (question, condition) => noBetter(ask({ ...question, conditions: [...question.conditions, condition] }), ask(question))), { numRuns: RUNS }));

  it('nor does losing the name the supplier gave', () => always((question) => expect(shownTo({ question, granted: false })).toBeLessThanOrEqual(shownTo({ question, granted: true }))));

  it('nor does a region that shares less, line after line', () =>
    fc.assert(fc.property(anyQuestion, fc.array(anyLine, { minLength: 1, maxLength: 3 }), (question, lines) => {
      const narrowings = lines.map((line) => narrowingOf(line, question));
      const answers = [ask(question), ...narrowings.map((_, at) => ask(question, narrowed(partFor(question), 'narrowed@1', narrowings.slice(0, at + 1))))];
      for (const [at, less] of answers.slice(1).entries()) noBetter(less, answers[at]!);
    }), { numRuns: RUNS }));

  it('nor does a row that is taken out, or that turns out to be unchecked', () =>
    fc.assert(fc.property(anyQuestion, fc.nat(), (question, lot) => {
      const agreement = partFor(question);
      const rows = agreement.rows.filter((row) => capacityOf(row.supplier).startsWith(question.supplier) && row.category === question.category);
      const out = rows[lot % Math.max(1, rows.length)];
      noBetter(ask(question, { ...agreement, rows: agreement.rows.filter((row) => row !== out) }), ask(question));
      noBetter(ask(question, { ...agreement, rows: agreement.rows.map((row) => (row === out ? { ...row, unverified: true } : row)) }), ask(question));
    }), { numRuns: RUNS }));
});

describe('the circle around the person concerned', () => {
  it('about somebody outside it nothing is ever shared, asked for or read aloud', () => always((question) => expect(ask({ ...question, about: 'OTHER' })).toMatchObject({ verdict: 'NEVER', level: 'NOTHING' })));

  it('going outwards never opens what was shut', () =>
    always((question) => {
      const [inner, family, contact] = (['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT'] as const).map((about) => ask({ ...question, about })) as [Answer, Answer, Answer];
      noBetter(family, inner);
      noBetter(contact, family);
    }));

  it('of a professional nobody learns more than who it is', () =>
    always((question) => {
      if (question.category !== 'IDENTITY') expect(ask({ ...question, about: 'PROFESSIONAL' }).verdict).toBe('NEVER');
    }));
});

describe('what an answer says', () => {
  it('names an article and a sentence, always', () =>
    always((question) => {
      const { because } = ask(question);
      expect(because.length).toBeGreaterThan(0);
      for (const { article, text } of because) expect([article.trim(), text.trim()]).not.toContain('');
    }));

  it('SHARE stands on a row of the agreement, whose article it names and whose demands are met', () =>
    always((question) => {
      const { verdict, level, because, missing, mayBeLiftedBy } = ask(question);
      if (verdict !== 'SHARE') return;
      const rows = rowsFor(question);
      expect(because.every(({ article }) => rows.some((row) => row.article === article || row.gateArticle === article))).toBe(true);
      expect(rows.some((row) => !row.unverified && !row.aloud && because.some(({ article }) => article === row.article) && row.needs.every((fact) => question.facts[fact] || (fact === 'criteriaMet' && question.stage === 'TRIAGE')))).toBe(true);
      expect({ missing, mayBeLiftedBy, shown: level !== 'NOTHING' }).toEqual({ missing: [], mayBeLiftedBy: [], shown: true });
    }));

  it('NEVER shows nothing, asks nothing and sends to nobody; ALOUD shows nothing on a screen', () =>
    always((question) => {
      const { verdict, level, missing, mayBeLiftedBy } = ask(question);
      if (verdict === 'NEVER') expect({ level, missing, mayBeLiftedBy }).toEqual({ level: 'NOTHING', missing: [], mayBeLiftedBy: [] });
      if (verdict === 'ALOUD') expect(level).toBe('NOTHING');
    }));

  it('whenever something is missing somebody can see to it, and nobody is named for nothing', () => always((question) => {
    const { missing, mayBeLiftedBy } = ask(question);
    expect(mayBeLiftedBy.length > 0).toBe(missing.length > 0);
    expect(new Set(missing).size).toBe(missing.length);
  }));

  it('the house, third parties, shut cases and what never passes are never shared with', () =>
    always((question) => {
      const { verdict } = ask(question);
      if (['ZVH', 'ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP'].includes(question.recipient) || ['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY'].includes(question.category) || question.stage === 'CLOSED') expect(verdict).not.toBe('SHARE');
      if (['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY'].includes(question.category) || question.stage === 'CLOSED') expect(verdict).toBe('NEVER');
      if (verdict === 'ALOUD') expect(['ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP']).toContain(question.recipient);
    }));

  it('in triage no more than hit or no hit, whatever anybody names', () => always((question) => expect(shownTo({ question: { ...question, stage: 'TRIAGE' }, granted: true })).toBeLessThanOrEqual(LEVELS.indexOf('HIT'))));
});

describe('what is missing', () => {
  it('is enough: who supplies exactly that, may share', () =>
    always((question) => {
      const { verdict, missing } = ask(question);
      if (verdict !== 'ASK') return;
      expect(missing).not.toEqual([]);
      expect(supplying(question, missing).some(shares)).toBe(true);
    }));

  it('is no more than enough: who leaves any one of it out, may not', () =>
    always((question) => {
      const { verdict, missing } = ask(question);
      if (verdict !== 'ASK') return;
      for (const left of missing) expect({ left, shared: supplying(question, missing.filter((name) => name !== left)).some(shares) }).toEqual({ left, shared: false });
    }));

  it('of a name the supplier has to give, shows what the ground allows and not before', () =>
    always((question) => {
      if (String(ask(question).missing) !== 'grant') return;
      const allowed = Math.max(...rowsFor(question).map(({ level }) => LEVELS.indexOf(level)));
      const most = question.conditions.reduce((least, each) => (each.kind === 'AT_MOST' ? Math.min(least, LEVELS.indexOf(each.level)) : least), question.stage === 'TRIAGE' ? LEVELS.indexOf('HIT') : allowed);
      expect(shownTo({ question, granted: true })).toBe(most);
      expect(shownTo({ question, granted: false })).toBe(Math.min(most, LEVELS.indexOf('ASK')));
    }));
});

describe('the words and the rules', () => {
  it('no row about another category or another recipient changes an answer', () => always((question) => expect(explain(question, agreementFor(question))).toEqual(ask(question))));

  it('SHARE is said exactly where the rules show something on a checked ground, and at that level', () =>
    always((question) => {
      const answer = ask(question);
      const shown = shownTo({ question, granted: false });
      expect(LEVELS.indexOf(answer.level)).toBe(shown);
      const checked = withoutUnchecked(partFor(question));
      const levels = capacitiesIn(question.supplier, question.supplierTask).flatMap((from) => capacitiesIn(question.recipient, question.recipientTask).map((to) => levelOf(readerIn(question, to, checked), itemIn(question, from))));
      expect(answer.verdict === 'SHARE').toBe(levels.every((level) => level !== 'NOTHING'));
    }));
});

const conditionsToTry: readonly Condition[] = [
  ...LEVELS.map((level): Condition => ({ kind: 'AT_MOST', level })), { kind: 'UNTIL', date: '2026-03-29' }, { kind: 'UNTIL', date: '2025-01-01' },
  { kind: 'NOT_TO', roles: ['GGZ', 'GI', 'POLITIE'] }, { kind: 'NOT_TO', roles: ['COLLEGE', 'VEILIG_THUIS', 'ZVH', 'ONDERWIJS'] }, { kind: 'NOT_TO', roles: [] },
];

/** A line of a region, mostly about this very question: whom and what it names, and what it leaves. */
const anyLine = fc.record({ supplier: fc.boolean(), recipient: fc.boolean(), category: fc.boolean(), aside: fc.integer({ min: 0, max: 9 }).map((lot) => lot === 0), atMost: fc.constantFrom<Level>(...LEVELS) });
type Line = typeof anyLine extends fc.Arbitrary<infer L> ? L : never;
const narrowingOf = ({ supplier, recipient, category, aside, atMost }: Line, question: Question): Narrowing => ({
  supplier: supplier ? { role: aside ? 'HALT' : question.supplier, task: question.supplierTask ?? 'NONE' } : null,
  recipient: recipient ? { role: question.recipient, task: question.recipientTask ?? 'NONE' } : null,
  category: category ? question.category : null, atMost,
});

const rowsFor = (question: Question): readonly AgreementRow[] => agreementFor(question).rows.filter((row) =>
  row.category === question.category && row.about.includes(question.about)
  && capacitiesIn(question.supplier, question.supplierTask).some((each) => capacityOf(each) === capacityOf(row.supplier))
  && capacitiesIn(question.recipient, question.recipientTask).some((each) => capacityOf(each) === capacityOf(row.recipient)));

const unchecked = new WeakMap<SharingAgreement, SharingAgreement>();
function withoutUnchecked(agreement: SharingAgreement): SharingAgreement {
  const known = unchecked.get(agreement) ?? { ...agreement, rows: agreement.rows.filter((row) => !row.unverified) };
  unchecked.set(agreement, known);
  return known;
}
