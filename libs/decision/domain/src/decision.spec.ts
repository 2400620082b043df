import { describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { agreeAction, byUrgency, endAction, type AgreeingFacts } from './acting.rules';
import { close, drop, propose, respond, tally } from './deciding.rules';
import type { Action, Decision } from './decision';
import { actionInput, proposeInput, respondInput } from './decision.input';

const now = new Date('2026-03-14T09:00:00Z');
const liveSeatIds = new Set(['chair', 'gi', 'ggz']);
const proposed = (change: Partial<Decision> = {}): Decision => {
  const result = propose(proposeInput.parse({ conferenceId: newId(), text: 'Omgang begint begeleid' }), { id: 'd', caseId: 'k', seatId: 'gi', audience: ['chair', 'gi', 'ggz', 'gone'], phase: 'LIVE' });
  if (!result.ok) throw new Error(result.code);
  return { ...result.value, ...change };
};
const response = { kind: 'ASSENT', reason: null, whatWouldRemove: null } as const;

describe('a proposal', () => {
  it('is made in the session', () => expect(propose({ conferenceId: 'c', text: 't', cites: [] }, { id: 'd', caseId: 'k', seatId: 'gi', audience: [], phase: 'CLOSED' })).toEqual({ ok: false, code: 'NOT_LIVE' }));
  it('is answered by a live seat it was put to', () => {
    expect(respond(proposed(), response, { seatId: 'gi', liveSeatIds })).toMatchObject({ ok: true, value: { seatId: 'gi', kind: 'ASSENT' } });
    expect(respond(proposed(), response, { seatId: 'gone', liveSeatIds })).toEqual({ ok: false, code: 'NOT_AT_TABLE' });
    expect(respond(proposed({ audience: ['chair'] }), response, { seatId: 'gi', liveSeatIds })).toEqual({ ok: false, code: 'NOT_AT_TABLE' });
    expect(respond(proposed({ state: 'TAKEN' }), response, { seatId: 'gi', liveSeatIds })).toEqual({ ok: false, code: 'NOT_PROPOSED' });
  });
  it.each([
    [{ kind: 'ASSENT' }, []],
    [{ kind: 'CONCERN' }, ['reason']],
    [{ kind: 'OBJECTION' }, ['reason', 'whatWouldRemove']],
  ])('answered with %j asks for %j', (change, paths) => {
    const result = respondInput.safeParse({ decisionId: newId(), ...change });
    expect(result.success ? [] : faultsOf(result.error).map(({ path }) => path)).toEqual(paths);
  });
  it('cannot be objected to without what would remove the objection', () =>
    expect(respond(proposed(), { kind: 'OBJECTION', reason: 'te vroeg', whatWouldRemove: null }, { seatId: 'gi', liveSeatIds })).toEqual({ ok: false, code: 'REASON_MISSING' }));
  it('is dropped by who made it or who leads, visibly', () => {
    expect(drop(proposed(), { seatId: 'gi', isLead: false, now })).toMatchObject({ ok: true, value: { state: 'DROPPED', endedAt: now } });
    expect(drop(proposed(), { seatId: 'ggz', isLead: false, now })).toEqual({ ok: false, code: 'NOT_LEADING' });
    expect(drop(proposed({ state: 'TAKEN' }), { seatId: 'gi', isLead: true, now })).toEqual({ ok: false, code: 'NOT_PROPOSED' });
  });
});

describe('taking a decision', () => {
  const facts = { isLead: true, responses: [{ seatId: 'gi', kind: 'OBJECTION' as const }], liveSeatIds, unansweredTegenspraakIds: [], now };
  it('keeps the objections, and shows silence as silence', () =>
    expect(close(proposed(), facts)).toMatchObject({ ok: true, value: { decision: { state: 'TAKEN', endedAt: now }, tally: { counts: { ASSENT: 0, CONCERN: 0, OBJECTION: 1 }, silentSeatIds: ['chair', 'ggz'] } } }));
  it.each([
    ['HELD_UP', { unansweredTegenspraakIds: ['one'] }],
    ['NOT_LEADING', { isLead: false }],
    ['NOBODY_RESPONDED', { responses: [] }],
  ])('is refused with %s', (code, change) => expect(close(proposed(), { ...facts, ...change })).toEqual({ ok: false, code }));
  it('happens once', () => expect(close(proposed({ state: 'TAKEN' }), facts)).toEqual({ ok: false, code: 'NOT_PROPOSED' }));
  it('counts nobody who is no longer at the table as silent', () => expect(tally(proposed(), [], liveSeatIds).silentSeatIds).not.toContain('gone'));
});

describe('an action', () => {
  const input = actionInput.parse({ conferenceId: newId(), text: 'Belt school', ownerSeatId: newId(), dueOn: '2026-03-14', track: 'SAFETY' });
  const owner = input.ownerSeatId;
  const facts: AgreeingFacts = { id: 'a', caseId: 'k', audience: [owner], liveSeatIds: new Set([owner]), phase: 'LIVE' as const, mayNotBring: null, now };
  const agreed = (change: Partial<Action> = {}): Action => {
    const result = agreeAction(input, facts);
    if (!result.ok) throw new Error(result.code);
    return { ...result.value, ...change };
  };
  it('may be due today', () => expect(agreed()).toMatchObject({ state: 'OPEN', track: 'SAFETY', dueOn: '2026-03-14' }));
  it.each([
    ['NOT_LIVE', { phase: 'CLOSED' as const }],
    ['OWNER_NOT_AT_TABLE', { liveSeatIds: new Set<string>() }],
    ['OWNER_NOT_AT_TABLE', { audience: [] }],
    ['DATE_IN_PAST', { now: new Date('2026-03-15T09:00:00Z') }],
    ['TOGETHER_NOT_ARGUED', { mayNotBring: 'TOGETHER_NOT_ARGUED' as const }],
    ['CONTACT_NOT_SAFE', { mayNotBring: 'CONTACT_NOT_SAFE' as const }],
  ])('is refused with %s', (code, change) => expect(agreeAction(input, { ...facts, ...change })).toEqual({ ok: false, code }));
  it('brings two people together at least, or nobody', () => {
    const asked = (change: object) => actionInput.safeParse({ conferenceId: newId(), text: 'Samen', ownerSeatId: newId(), dueOn: '2026-03-14', track: 'RECOVERY', ...change });
    const [one, two] = [newId(), newId()];
    expect(asked({ together: 'MEDIATION', togetherIds: [one, two] }).success).toBe(true);
    for (const togetherIds of [[], [one], [one, one]]) expect(asked({ together: 'MEDIATION', togetherIds }).error?.issues).toEqual([expect.objectContaining({ message: 'SEVERAL_PERSONS', path: ['togetherIds'] })]);
    expect(agreeAction({ ...input, togetherIds: [one, two] }, facts)).toMatchObject({ ok: true, value: { together: 'NOBODY', togetherIds: [] } });
  });
  it.each(['DONE', 'COULD_NOT', 'NOT_DONE'] as const)('ends honestly as %s, with its effect', (ending) =>
    expect(endAction(agreed(), { ending, effect: 'School weet het' }, { seatId: owner, speaksForGone: false, now })).toMatchObject({ ok: true, value: { state: ending, effect: 'School weet het', endedAt: now } }));
  it('does not end without a sentence, by a stranger, or twice', () => {
    expect(endAction(agreed(), { ending: 'DONE', effect: ' ' }, { seatId: owner, speaksForGone: false, now })).toEqual({ ok: false, code: 'EFFECT_MISSING' });
    expect(endAction(agreed(), { ending: 'DONE', effect: 'x' }, { seatId: 'other', speaksForGone: false, now })).toEqual({ ok: false, code: 'NOT_THE_OWNER' });
    expect(endAction(agreed({ state: 'DONE' }), { ending: 'DONE', effect: 'x' }, { seatId: owner, speaksForGone: false, now })).toEqual({ ok: false, code: 'ALREADY_ENDED' });
  });
  it('ends, for an owner who left, by whoever leads, and says by whom', () =>
    expect(endAction(agreed(), { ending: 'NOT_DONE', effect: 'Niemand nam het over' }, { seatId: 'chair', speaksForGone: true, now })).toMatchObject({ ok: true, value: { state: 'NOT_DONE', ownerSeatId: owner, endedBySeatId: 'chair' } }));
  it('comes first while it is open, the soonest first', () => {
    const list = [agreed({ id: 'done', state: 'DONE', dueOn: '2026-01-01' }), agreed({ id: 'late', dueOn: '2026-05-01' }), agreed({ id: 'soon', dueOn: '2026-03-15' })];
    expect(list.sort(byUrgency).map(({ id }) => id)).toEqual(['soon', 'late', 'done']);
  });
});
