import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUnanswered, TEGENSPRAAK_STATES, type Tegenspraak } from './tegenspraak';
import type { TegenspraakEvent, TegenspraakFacts } from './tegenspraak.events';
import { apply, possibleActs } from './tegenspraak.machine';

const now = new Date('2026-03-14T09:00:00Z');
const SEATS = ['author', 'chair', 'gi', 'police'];
const born: Tegenspraak = {
  id: 'one', conferenceId: 'c', caseId: 'k', target: { kind: 'DECISION', id: 'd', aspect: null }, weight: 'DISAGREEMENT', authorSeatId: 'author',
  state: 'DRAFTED', askedSeatId: null, restatement: null, notYetCount: 0, authorSentence: null, waiver: null, answer: null, raisedAt: null, version: 1,
};

const seat = fc.constantFrom(...SEATS);
const event: fc.Arbitrary<TegenspraakEvent> = fc.oneof(
  fc.constantFrom<TegenspraakEvent>({ kind: 'RAISED' }, { kind: 'NOT_YET' }, { kind: 'UNDERSTOOD' }, { kind: 'ADOPTED' }, { kind: 'SETTLED' }, { kind: 'MAINTAINED' }, { kind: 'WITHDRAWN' },
    { kind: 'RESTATED', sentence: 'r' }, { kind: 'AUTHOR_WROTE', sentence: 'a' }, { kind: 'WAIVED', reason: 'w' }),
  fc.record({ kind: fc.constant('ASKED' as const), seatId: seat }),
  fc.record({ kind: fc.constant('ANSWERED' as const), answer: fc.constantFrom<Extract<TegenspraakEvent, { kind: 'ANSWERED' }>['answer']>(
    { outcome: 'ACCEPTED', because: null }, { outcome: 'NOT_ACCEPTED', because: 'b' }, { outcome: 'TO_BE_CHECKED', because: null, checkBySeatId: 'gi', checkBefore: '2026-03-20' }) }),
);
const facts: fc.Arbitrary<TegenspraakFacts> = fc.record({
  seatId: seat, leadSeatId: fc.constantFrom(null, ...SEATS), liveSeatIds: fc.subarray(SEATS, { minLength: 3 }).map((ids) => new Set(ids)),
  authorAbsentSince: fc.constantFrom(null, new Date(now.getTime() - 1000), new Date(now.getTime() - 600_000)), now: fc.constant(now),
});

interface Done { readonly before: Tegenspraak; readonly event: TegenspraakEvent; readonly facts: TegenspraakFacts; readonly after: Tegenspraak }
interface Life { readonly done: readonly Done[]; readonly end: Tegenspraak }

const ACCEPTED = { outcome: 'ACCEPTED', because: null } as const;
const willingly = (kind: TegenspraakEvent['kind']): TegenspraakEvent => ({ kind, sentence: 's', reason: 'w', answer: ACCEPTED }) as TegenspraakEvent;

/** Any long row of tries by anybody; those refused change nothing. Most are acts that would pass and go on, or few lives would get far. */
const life: fc.Arbitrary<Life> = fc.array(fc.tuple(facts, event, fc.nat(), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 40 }).map((tries) => {
  const done: Done[] = [];
  let one = born;
  for (const [given, random, pick, stubborn] of tries) {
    const onward = possibleActs(one, given).filter((kind) => kind !== 'WITHDRAWN' && kind !== 'ASKED');
    const kind = onward[pick % Math.max(1, onward.length)];
    const wanted = stubborn > 0 ? kind && willingly(kind) : random;
    const result = wanted && apply(one, wanted, given);
    if (!wanted || !result?.ok) continue;
    done.push({ before: one, event: wanted, facts: given, after: result.value });
    one = result.value;
  }
  return { done, end: one };
});
const always = (check: (life: Life) => void) => fc.assert(fc.property(life, check), { numRuns: 1000 });

describe('for every life of a dissent', () => {
  it('the tries reach every state, so that what follows says something', () => {
    const reached = new Set(fc.sample(life, { numRuns: 2000, seed: 1 }).flatMap(({ done }) => done.map(({ after }) => after.state)));
    expect([...reached, 'DRAFTED'].sort()).toEqual([...TEGENSPRAAK_STATES].sort());
  });

  it('once raised it stays raised: no path removes or undoes it', () =>
    always(({ done }) => {
      for (const { before, after } of done) {
        if (before.raisedAt) expect(after).toMatchObject({ id: before.id, raisedAt: before.raisedAt, authorSeatId: 'author', target: before.target, weight: before.weight });
        if (before.raisedAt) expect(after.state).not.toBe('DRAFTED');
      }
    }));

  it('nobody but its author withdraws, settles or maintains it', () =>
    always(({ done }) => {
      for (const { event: { kind }, facts: { seatId } } of done) {
        if (['RAISED', 'NOT_YET', 'UNDERSTOOD', 'AUTHOR_WROTE', 'WITHDRAWN', 'SETTLED', 'MAINTAINED'].includes(kind)) expect(seatId).toBe('author');
        if (['RESTATED', 'ADOPTED', 'ANSWERED'].includes(kind)) expect(seatId).not.toBe('author');
      }
    }));

  it('it stops being owed an answer only by an answer or by its author\'s withdrawal', () =>
    always(({ done }) => {
      for (const { before, after, event: { kind } } of done) if (isUnanswered(before) && !isUnanswered(after)) expect(['ANSWERED', 'WITHDRAWN']).toContain(kind);
    }));

  it('what is settled or maintained was answered first, with more than a promise to check', () =>
    always(({ end, done }) => {
      if (end.state !== 'SETTLED' && end.state !== 'MAINTAINED') return;
      expect(end.answer).not.toBeNull();
      expect(end.answer?.outcome).not.toBe('TO_BE_CHECKED');
      expect(done.some(({ event: { kind } }) => kind === 'ANSWERED')).toBe(true);
    }));

  it('no answer comes before the point was understood, adopted or waived', () =>
    always(({ done }) => {
      const first = done.findIndex(({ event: { kind } }) => kind === 'ANSWERED');
      if (first < 0) return;
      const kinds = done.slice(0, first).map(({ event: { kind } }) => kind);
      expect(kinds.some((kind) => kind === 'UNDERSTOOD' || kind === 'ADOPTED' || kind === 'WAIVED')).toBe(true);
    }));

  it('a waiver is the lead\'s and leaves the answer owed', () =>
    always(({ done }) => {
      for (const { event: { kind }, after, facts: { seatId, leadSeatId } } of done) {
        if (kind !== 'WAIVED') continue;
        expect(seatId).toBe(leadSeatId);
        expect(isUnanswered(after)).toBe(true);
      }
    }));

  it('what has ended stays ended, and each act counts one version', () =>
    always(({ done }) => {
      for (const { before, after } of done) {
        expect(before.state === 'SETTLED' || before.state === 'WITHDRAWN').toBe(false);
        expect(after.version).toBe(before.version + 1);
      }
    }));
});
