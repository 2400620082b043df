import { describe, expect, it } from '@jest/globals';
import { mayContact, recordContact, standingAnswer, CONTACT_DAYS } from './contact-safety';
import { JOINT_FORMS, MESSAGE_FORMS, SINGLE_FORMS, WRITTEN_FORMS } from './family-message';
import type { MessageInput } from './family.input';
import { hardWords } from './plain-words';
import { changeMessage, endMessage, planMessage, waitsFor, type CitedFact, type TellingFacts } from './telling.rules';
import { argueTogether, holdTogether } from './together';

const now = new Date('2026-03-02T12:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 24 * 60 * 60 * 1000);
const seat = { id: 'raad', organisationId: 'raad', task: 'NONE' } as const;
const other = { id: 'gi', organisationId: 'gi', task: 'NONE' } as const;
const fact = (change: Partial<CitedFact> = {}): CitedFact => ({ id: 'fact', organisationId: 'politie', task: 'NONE', audience: ['raad', 'gi'], openUntil: days(9), notOnward: false, notInReport: false, isAcross: false, ...change });
const facts = (change: Partial<TellingFacts> = {}): TellingFacts & { id: string; conferenceId: null } => ({
  id: 'message', conferenceId: null, seat, liveSeats: [seat, other], cited: [], persons: [{ id: 'nora', adult: true }, { id: 'leo', adult: true }, { id: 'kind', adult: false }, { id: 'oom', adult: null }],
  safeToContact: new Set(['nora', 'leo', 'kind', 'oom']), togetherStands: true, now, ...change,
});
const input = (change: Partial<MessageInput> = {}): MessageInput => ({ caseId: 'case', personIds: ['nora'], form: 'LETTER', scope: 'TABLE', bySeatId: 'raad', dueOn: '2026-03-09', text: 'Lieve Nora', citedContributionIds: [], ...change });
const planned = (change: Partial<MessageInput> = {}, more: Partial<TellingFacts> = {}) => planMessage(input(change), facts(more));
const code = (result: { ok: boolean; code?: string }): string | null => (result.ok ? null : result.code!);

describe('whom a word is for', () => {
  it.each(SINGLE_FORMS)('%s is for one', (form) => expect(code(planned({ form, personIds: ['kind', 'oom'] }))).toBe('ONE_PERSON'));
  it.each(JOINT_FORMS)('%s is for several', (form) => expect([code(planned({ form })), code(planned({ form, personIds: ['nora', 'leo'] }))]).toEqual(['SEVERAL_PERSONS', null]));
  it('a letter in plain words is for a child, or for whom nobody knows how old they are', () =>
    expect(['nora', 'kind', 'oom'].map((id) => code(planned({ form: 'CHILD_LETTER', personIds: [id] })))).toEqual(['NOT_A_CHILD', null, null]));
});

describe('reaching', () => {
  it.each(MESSAGE_FORMS)('%s: nobody of whom it is not known that it is safe', (form) => {
    const personIds = (JOINT_FORMS as readonly string[]).includes(form) ? ['nora', 'kind'] : ['kind'];
    expect(code(planned({ form, personIds }, { safeToContact: new Set(['nora']) }))).toBe('CONTACT_NOT_SAFE');
  });
  it('together is asked before it is looked at whether either can be reached', () =>
    expect(code(planned({ form: 'MEDIATION', personIds: ['nora', 'leo'] }, { togetherStands: false, safeToContact: new Set() }))).toBe('TOGETHER_NOT_ARGUED'));
  it('the word of the chair is asked for no form for one', () => expect(SINGLE_FORMS.map((form) => code(planned({ form, personIds: ['kind'] }, { togetherStands: false })))).toEqual([null, null, null, null]));
});

describe('an answer about contact', () => {
  const given = (verdict: 'SAFE' | 'SAFE_IF' | 'NOT_SAFE' | 'UNKNOWN', at: Date) => ({ personId: 'nora', verdict, recordedAt: at, until: new Date(at.getTime() + CONTACT_DAYS * 86_400_000) });
  it('the last one holds, not the safest', () => {
    const answers = [given('SAFE', days(-1)), given('NOT_SAFE', days(0)), given('SAFE_IF', days(-2))];
    expect(standingAnswer(answers, 'nora', now)?.verdict).toBe('NOT_SAFE');
    expect(mayContact(answers, 'nora', now)).toBe(false);
  });
  it('an older one does not come back when the last ran out', () => {
    const answers = [{ ...given('SAFE', days(-1)), until: days(5) }, { ...given('SAFE', days(0)), until: days(1) }];
    expect([mayContact(answers, 'nora', now), mayContact(answers, 'nora', days(2))]).toEqual([true, false]);
  });
  it.each([['SAFE', true], ['SAFE_IF', true], ['NOT_SAFE', false], ['UNKNOWN', false]] as const)('%s: %s', (verdict, may) => expect(mayContact([given(verdict, now)], 'nora', now)).toBe(may));
  it('holds fourteen days to the millisecond', () => {
    const answer = given('SAFE', now);
    expect([mayContact([answer], 'nora', new Date(answer.until.getTime() - 1)), mayContact([answer], 'nora', answer.until)]).toEqual([true, false]);
  });
  it('safe only so says how', () => {
    const record = (how: string | null) => recordContact({ caseId: 'case', personId: 'nora', verdict: 'SAFE_IF', how, knowledge: 'x' }, { id: 'a', seatId: 'raad', audience: ['raad'], personIds: new Set(['nora']), now });
    expect([code(record(null)), code(record('via school'))]).toEqual(['HOW_MISSING', null]);
  });
});

describe('what a supplier tied to a fact', () => {
  const letter = (change: Partial<CitedFact>, form: MessageInput['form'] = 'LETTER') => planned({ form, citedContributionIds: ['fact'] }, { cited: [fact(change)] });
  it('not to be passed on: told to nobody of the family in any form', () => expect(SINGLE_FORMS.slice(0, 3).map((form) => code(letter({ notOnward: true }, form)))).toEqual(['NOT_ONWARD', 'NOT_ONWARD', 'NOT_ONWARD']));
  it.each(MESSAGE_FORMS)('not in a report, in a %s', (form) => {
    const joint = (JOINT_FORMS as readonly string[]).includes(form);
    const result = planned({ form, personIds: joint ? ['nora', 'kind'] : ['kind'], citedContributionIds: ['fact'] }, { cited: [fact({ notInReport: true })] });
    expect(code(result)).toBe(WRITTEN_FORMS.includes(form) ? 'NOT_IN_LETTER' : null);
  });
  it('who may not know it is named before what is tied to it', () => expect(code(letter({ audience: ['raad'], notOnward: true }))).toBe('CITATION_TOO_NARROW'));
  it('what was brought on the other side is too narrow, whatever else is said of it', () => expect(code(letter({ isAcross: true, notOnward: true }))).toBe('CITATION_TOO_NARROW'));
  it('only us are those of us who know it', () => {
    const mate = { ...seat, id: 'raad 2' };
    const result = planMessage(input({ scope: 'OWN', citedContributionIds: ['fact'] }), facts({ liveSeats: [seat, mate, other], cited: [fact({ audience: ['raad'] })] }));
    expect(result).toMatchObject({ ok: true, value: { audience: ['raad'], bornAudience: ['raad'] } });
  });
});

describe('a planned word', () => {
  const message = () => {
    const result = planned();
    if (!result.ok) throw new Error(result.code);
    return { ...result.value, closedContributionIds: ['gone'], audience: ['raad'] };
  };
  const held = { safeToContact: new Set<string>(), togetherStands: false, notOnward: true, notInReport: false };
  it('names all it waits for; together only where it is for several', () => {
    expect(waitsFor(message(), held)).toEqual(['CONTACT', 'REVISION', 'CONDITION']);
    expect(waitsFor({ ...message(), form: 'MEDIATION', personIds: ['nora', 'leo'] }, held)).toEqual(['TOGETHER', 'CONTACT', 'REVISION', 'CONDITION']);
  });
  it('is told while nothing is waited for; that it was not can always be said', () => {
    const end = (ending: 'TOLD' | 'COULD_NOT' | 'DROPPED') => code(endMessage(message(), { ending, outcome: 'zo' }, { waits: ['CONTACT'], now }));
    expect([end('TOLD'), end('COULD_NOT'), end('DROPPED')]).toEqual(['CONTACT_NOT_SAFE', null, null]);
    expect(code(endMessage({ ...message(), state: 'TOLD' }, { ending: 'DROPPED', outcome: 'zo' }, { waits: [], now }))).toBe('ALREADY_ENDED');
  });
  it('written anew is read by whom it was made for, and by nobody more', () =>
    expect(changeMessage(message(), { text: 'nieuw', bySeatId: 'gi', dueOn: '2026-03-09', citedContributionIds: [] }, facts())).toMatchObject({ ok: true, value: { audience: ['raad', 'gi'], closedContributionIds: [], text: 'nieuw' } }));
});

describe('the word of the chair, and holding it back', () => {
  const asked = { id: 'w', seatId: 'chair', audience: ['raad'], personIds: new Set(['nora', 'leo']), now };
  const word = (change: object) => code(argueTogether({ caseId: 'case', personIds: ['nora', 'leo'], forms: ['MEDIATION'], reason: 'zo', scope: 'OWN', lastDay: '2026-03-09', ...change }, asked));
  it('is of several who are there, until a day within a quarter', () =>
    expect([word({}), word({ personIds: ['nora'] }), word({ personIds: ['nora', 'x'] }), word({ lastDay: '2026-03-01' }), word({ lastDay: '2026-06-01' }), word({ lastDay: '2026-06-02' })]).toEqual([
      null, 'NOT_SEVERAL', 'PERSON_NOT_IN_CASE', 'LAST_DAY_IN_PAST', null, 'TOO_LONG_AHEAD']));
  it('is held back no longer than an answer about contact holds', () => expect(holdTogether({ caseId: 'case', personIds: ['nora', 'leo'] }, asked)).toMatchObject({ ok: true, value: { until: days(CONTACT_DAYS) } }));
});

describe('plain words', () => {
  it('counts sentences of more than twelve words, and words of more than twelve letters', () => {
    const { longSentences, longWords } = hardWords('Papa en mama maken vaak ruzie. Dat is niet jouw schuld! Wij gaan de komende weken met iedereen om de beurt praten over wat er thuis steeds misgaat en waarom. De raadsonderzoeker schrijft een verslag.');
    expect(longSentences).toHaveLength(1);
    expect(longWords).toEqual(['raadsonderzoeker']);
    expect(hardWords('')).toEqual({ longSentences: [], longWords: [] });
  });
});
