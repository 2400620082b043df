import { describe, expect, it } from '@jest/globals';
import { applyInSession, mayRaiseIn, offeredActs, type SessionFacts } from './session.rules';
import { isOpenPoint, type Tegenspraak, type TegenspraakState } from './tegenspraak';

const now = new Date('2026-03-14T09:00:00Z');
const raised = (change: Partial<Tegenspraak> = {}): Tegenspraak => ({
  id: 'one', conferenceId: 'c', caseId: 'k', target: { kind: 'DECISION', id: 'd', aspect: null }, weight: 'DISAGREEMENT', authorSeatId: 'author', state: 'RAISED',
  askedSeatId: null, restatement: null, notYetCount: 0, authorSentence: null, waiver: null, answer: null, raisedAt: now, version: 2, ...change,
});
const room = (seatId: string, change: Partial<SessionFacts> = {}): SessionFacts => ({
  seatId, leadSeatId: 'chair', liveSeatIds: new Set(['author', 'chair', 'gi']), authorAbsentSince: null, now, isLive: true, audience: ['author', 'chair', 'gi'], ...change,
});
const restate = { kind: 'RESTATED', sentence: 'Jij bedoelt' } as const;

describe('a dissent at the table', () => {
  it('is restated while the table sits, and not otherwise', () => {
    expect(applyInSession(raised(), restate, room('chair'))).toMatchObject({ ok: true });
    expect(applyInSession(raised(), restate, room('chair', { isLive: false }))).toEqual({ ok: false, code: 'NOT_LIVE' });
  });

  it('gets its author’s last word also after the session', () => {
    const answered = raised({ state: 'ANSWERED' });
    expect(applyInSession(answered, { kind: 'MAINTAINED' }, room('author', { isLive: false }))).toMatchObject({ ok: true, value: { state: 'MAINTAINED' } });
  });

  it('is answered by who may know it where the lead may not', () => {
    const among = { audience: ['author', 'gi'] };
    expect(applyInSession(raised(), restate, room('gi', among))).toMatchObject({ ok: true });
    expect(applyInSession(raised(), restate, room('gi'))).toEqual({ ok: false, code: 'NOT_THE_ANSWERER' });
    expect(applyInSession(raised(), restate, room('author', among))).toEqual({ ok: false, code: 'AUTHOR_MAY_NOT_ANSWER' });
  });

  it('is never put to a seat that may not know it', () =>
    expect(applyInSession(raised(), { kind: 'ASKED', seatId: 'gi' }, room('chair', { audience: ['author', 'chair'] }))).toEqual({ ok: false, code: 'NOT_AT_TABLE' }));

  it('offers what would pass', () => {
    expect(offeredActs(raised(), room('chair'))).toEqual(['ASKED', 'RESTATED', 'WAIVED']);
    expect(offeredActs(raised(), room('chair', { isLive: false }))).toEqual([]);
    expect(offeredActs(raised(), room('author', { isLive: false }))).toEqual(['WITHDRAWN']);
  });
});

it.each([['BEFORE', true], ['LIVE', true], ['ADJOURNED', false], ['CLOSED', false]] as const)('is raised in %s: %s', (phase, expected) => expect(mayRaiseIn(phase)).toBe(expected));

it('travels on until it is settled, maintained or withdrawn', () => {
  const states: readonly TegenspraakState[] = ['RAISED', 'RESTATED', 'UNDERSTOOD', 'ANSWERED', 'TO_BE_CHECKED', 'SETTLED', 'MAINTAINED', 'WITHDRAWN'];
  expect(states.filter((state) => isOpenPoint({ state }))).toEqual(['RAISED', 'RESTATED', 'UNDERSTOOD', 'ANSWERED', 'TO_BE_CHECKED']);
});
