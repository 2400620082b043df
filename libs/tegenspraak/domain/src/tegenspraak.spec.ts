import { describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { draft } from './drafting.rules';
import { heldUpBy, holdsUp } from './holding-up.rules';
import { isUnanswered, type Tegenspraak } from './tegenspraak';
import type { TegenspraakEvent, TegenspraakFacts } from './tegenspraak.events';
import { answerInput, answerOf, tegenspraakInput } from './tegenspraak.input';
import { apply, possibleActs } from './tegenspraak.machine';

const now = new Date('2026-03-14T09:00:00Z');
const words = { conferenceId: newId(), targetKind: 'DECISION', targetId: newId(), weight: 'WEIGHTY_OBJECTION', sentence: 'Te vroeg', why: 'nog onveilig', knowledge: 'eigen gesprek', wouldChangeMyMind: 'drie rustige weken', groundScope: 'OWN' };
const drafted = (): Tegenspraak => {
  const result = draft(tegenspraakInput.parse(words), { id: newId(), caseId: newId(), authorSeatId: 'author', liveSeatIds: new Set(['author']) });
  if (!result.ok) throw new Error(result.code);
  return result.value.tegenspraak;
};
const room = (seatId: string, change: Partial<TegenspraakFacts> = {}): TegenspraakFacts => ({ seatId, leadSeatId: 'chair', liveSeatIds: new Set(['author', 'chair', 'gi']), authorAbsentSince: null, now, ...change });
const restate: TegenspraakEvent = { kind: 'RESTATED', sentence: 'Jij bedoelt' };
const answer = (outcome: 'ACCEPTED' | 'NOT_ACCEPTED' = 'NOT_ACCEPTED'): TegenspraakEvent => ({ kind: 'ANSWERED', answer: answerOf({ outcome, because: 'omdat', checkBySeatId: null, checkBefore: null }) });
const toCheck: TegenspraakEvent = { kind: 'ANSWERED', answer: { outcome: 'TO_BE_CHECKED', because: null, checkBySeatId: 'gi', checkBefore: '2026-03-20' } };

type Step = readonly [seatId: string, event: TegenspraakEvent];
const lived = (...steps: readonly Step[]): Tegenspraak =>
  steps.reduce((one, [seatId, event]) => {
    const result = apply(one, event, room(seatId));
    if (!result.ok) throw new Error(`${event.kind}: ${result.code}`);
    return result.value;
  }, drafted());
const RAISE: Step = ['author', { kind: 'RAISED' }];
const RESTATE: Step = ['chair', restate];
const NOT_YET: Step = ['author', { kind: 'NOT_YET' }];
const YES: Step = ['author', { kind: 'UNDERSTOOD' }];
const ANSWER: Step = ['chair', answer()];

describe('a dissent', () => {
  it('lives: raised, restated, understood, answered, settled', () => expect(lived(RAISE, RESTATE, YES, ANSWER, ['author', { kind: 'SETTLED' }])).toMatchObject({ state: 'SETTLED', restatement: 'Jij bedoelt', raisedAt: now }));
  it('may be maintained against the answer', () => expect(lived(RAISE, RESTATE, YES, ANSWER, ['author', { kind: 'MAINTAINED' }]).state).toBe('MAINTAINED'));
  it('may be checked first, and is then answered again', () => expect(lived(RAISE, RESTATE, YES, ['chair', toCheck], ANSWER).state).toBe('ANSWERED'));
  it('is restated again after "not yet"', () => expect(lived(RAISE, RESTATE, NOT_YET, RESTATE)).toMatchObject({ state: 'RESTATED', notYetCount: 1 }));
  it('after two "not yet" is put into words by its author and adopted', () => {
    const stuck = lived(RAISE, RESTATE, NOT_YET, RESTATE, NOT_YET);
    expect(apply(stuck, restate, room('chair'))).toEqual({ ok: false, code: 'AUTHOR_WRITES_NOW' });
    expect(apply(stuck, { kind: 'ADOPTED' }, room('chair'))).toEqual({ ok: false, code: 'NOTHING_TO_ADOPT' });
    const wrote = apply(stuck, { kind: 'AUTHOR_WROTE', sentence: 'Ik bedoel' }, room('author'));
    expect(wrote.ok && apply(wrote.value, { kind: 'ADOPTED' }, room('chair'))).toMatchObject({ ok: true, value: { state: 'UNDERSTOOD', restatement: 'Ik bedoel' } });
  });
  it('is not put into words by its author before that', () => expect(apply(lived(RAISE), { kind: 'AUTHOR_WROTE', sentence: 'Ik' }, room('author'))).toEqual({ ok: false, code: 'TWO_RESTATEMENTS_FIRST' }));
});

describe('who may', () => {
  it('only its author raises, confirms, settles and withdraws', () => {
    expect(apply(drafted(), { kind: 'RAISED' }, room('chair'))).toEqual({ ok: false, code: 'NOT_THE_AUTHOR' });
    expect(apply(lived(RAISE, RESTATE), { kind: 'UNDERSTOOD' }, room('chair'))).toEqual({ ok: false, code: 'NOT_THE_AUTHOR' });
    expect(apply(lived(RAISE), { kind: 'WITHDRAWN' }, room('chair'))).toEqual({ ok: false, code: 'NOT_THE_AUTHOR' });
  });
  it('the chair answers, or whom the chair asked', () => {
    expect(apply(lived(RAISE), restate, room('gi'))).toEqual({ ok: false, code: 'NOT_THE_ANSWERER' });
    const asked = lived(RAISE, ['chair', { kind: 'ASKED', seatId: 'gi' }]);
    expect(apply(asked, restate, room('gi')).ok).toBe(true);
    expect(apply(asked, restate, room('chair'))).toEqual({ ok: false, code: 'NOT_THE_ANSWERER' });
    expect(apply(lived(RAISE), { kind: 'ASKED', seatId: 'gi' }, room('gi'))).toEqual({ ok: false, code: 'NOT_LEADING' });
  });
  it('nobody answers themselves, not even a chair who dissents', () => {
    expect(apply(lived(RAISE), restate, room('author', { leadSeatId: 'author' }))).toEqual({ ok: false, code: 'AUTHOR_MAY_NOT_ANSWER' });
    expect(apply(lived(RAISE), { kind: 'ASKED', seatId: 'author' }, room('chair'))).toEqual({ ok: false, code: 'AUTHOR_MAY_NOT_ANSWER' });
  });
  it('nobody without a live seat does anything', () => expect(apply(drafted(), { kind: 'RAISED' }, room('author', { liveSeatIds: new Set(['chair']) }))).toEqual({ ok: false, code: 'NOT_AT_TABLE' }));
  it('sees exactly the acts that would pass', () => {
    expect(possibleActs(drafted(), room('author'))).toEqual(['RAISED', 'WITHDRAWN']);
    expect(possibleActs(lived(RAISE), room('chair'))).toEqual(['ASKED', 'RESTATED']);
    expect(possibleActs(lived(RAISE, RESTATE, YES, ANSWER), room('author'))).toEqual(['SETTLED', 'MAINTAINED', 'WITHDRAWN']);
    expect(possibleActs(lived(RAISE), room('gi'))).toEqual([]);
  });
});

describe('waiving', () => {
  const waive: TegenspraakEvent = { kind: 'WAIVED', reason: 'de tijd' };
  const absentFor = (ms: number) => ({ authorAbsentSince: new Date(now.getTime() - ms) });
  it('is for a table that is stuck, not for one in a hurry', () => {
    expect(apply(lived(RAISE), waive, room('chair'))).toEqual({ ok: false, code: 'AUTHOR_IS_PRESENT' });
    expect(apply(lived(RAISE, RESTATE), waive, room('chair'))).toMatchObject({ ok: true, value: { waiver: { reason: 'de tijd', authorWasAbsent: false } } });
  });
  it('may happen at once when the author is away for five minutes', () => {
    expect(apply(lived(RAISE), waive, room('chair', absentFor(299_999)))).toEqual({ ok: false, code: 'AUTHOR_IS_PRESENT' });
    expect(apply(lived(RAISE), waive, room('chair', absentFor(300_000)))).toMatchObject({ ok: true, value: { state: 'UNDERSTOOD', waiver: { authorWasAbsent: true } } });
  });
  it('lets go of the restatement and of nothing else: the answer is still owed', () => {
    const waived = apply(lived(RAISE, RESTATE), waive, room('chair'));
    expect(waived.ok && isUnanswered(waived.value)).toBe(true);
  });
});

describe('an answer', () => {
  it('to be checked names somebody at the table and a day to come', () => {
    const understood = lived(RAISE, RESTATE, YES);
    const check = (change: object): TegenspraakEvent => ({ kind: 'ANSWERED', answer: { ...(toCheck as Extract<TegenspraakEvent, { kind: 'ANSWERED' }>).answer, ...change } as never });
    expect(apply(understood, check({ checkBySeatId: 'gone' }), room('chair'))).toEqual({ ok: false, code: 'CHECKER_NOT_AT_TABLE' });
    expect(apply(understood, check({ checkBefore: '2026-03-13' }), room('chair'))).toEqual({ ok: false, code: 'DATE_IN_PAST' });
  });
  it.each([
    ['NOT_ACCEPTED', ['because']], ['PARTLY', ['because']], ['TO_BE_CHECKED', ['checkBySeatId', 'checkBefore']], ['ACCEPTED', []],
  ])('%s asks for %j', (outcome, paths) => {
    const result = answerInput.safeParse({ id: newId(), version: 1, outcome });
    expect(result.success ? [] : faultsOf(result.error).map(({ path }) => path)).toEqual(paths);
  });
  it('comes after the point was understood', () => expect(apply(lived(RAISE), answer(), room('chair'))).toEqual({ ok: false, code: 'NOT_NOW' }));
});

describe('what holds a decision up', () => {
  const one = { ...lived(RAISE), target: { kind: 'CONTRIBUTION' as const, id: 'fact', aspect: 'FACT' as const } };
  it('is an unanswered dissent on it, or on what it cites', () => {
    expect(heldUpBy({ id: 'fact', cites: [] }, [one])).toEqual([one.id]);
    expect(heldUpBy({ id: 'decision', cites: [{ id: 'fact' }] }, [one])).toEqual([one.id]);
  });
  it('is no other', () => expect(holdsUp({ id: 'decision', cites: [{ id: 'other' }] }, [one])).toBe(false));
  it.each(['DRAFTED', 'ANSWERED', 'TO_BE_CHECKED', 'SETTLED', 'MAINTAINED', 'WITHDRAWN'] as const)('is not one that is %s', (state) => expect(holdsUp({ id: 'fact', cites: [] }, [{ ...one, state }])).toBe(false));
});

it('a question may be asked without more; who disagrees says on which knowledge', () => {
  const bare = { ...words, knowledge: '', wouldChangeMyMind: '' };
  expect(tegenspraakInput.safeParse({ ...bare, weight: 'QUESTION' }).success).toBe(true);
  const result = tegenspraakInput.safeParse({ ...bare, targetKind: 'CONTRIBUTION' });
  expect(result.success ? [] : faultsOf(result.error).map(({ path }) => path)).toEqual(['aspect', 'knowledge', 'wouldChangeMyMind']);
});
