import { describe, expect, it } from '@jest/globals';
import { newId, SEAT_FUNCTIONS } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { giveScore, reasonRequired, type AnsweringFacts } from './answering.rules';
import { changeSixMeans, offeredLines, openRound, setUpLine } from './line.rules';
import { lock, mayReveal, reveal } from './reveal.rules';
import { anchorAt, SCALE_VERSION } from './scale';
import { NO_VIEW, type ScoreAnswer, type ScoreLine, type ScoreRound } from './score';
import { lineInput, scoreInput, signedChoiceInput } from './score.input';
import { needsSignedChoice, openSignedChoices, signChoice } from './signed-choice.rules';

const now = new Date('2026-03-14T09:00:00Z');
const line = (change: Partial<ScoreLine> = {}): ScoreLine => ({
  id: 'line', conferenceId: 'c', caseId: 'k', aboutPersonId: null, situation: 'nu', sixMeans: 'slaapt rustig', scaleVersion: SCALE_VERSION, position: 1, version: 1, ...change,
});
const round = (change: Partial<ScoreRound> = {}): ScoreRound => ({ id: 'round', lineId: 'line', number: 1, state: 'OPEN', revealedAt: null, ...change });

describe('a line', () => {
  const input = lineInput.parse({ conferenceId: newId(), situation: 'nu', sixMeans: 'slaapt rustig' });
  const facts = { id: 'line', caseId: 'k', personIds: new Set<string>(), linesOfConference: [], phase: 'BEFORE' as const };

  it('carries the scale it is scored on', () => expect(setUpLine(input, facts)).toMatchObject({ ok: true, value: { scaleVersion: SCALE_VERSION, position: 1 } }));
  it('is the sixth at most', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ position: at + 1 }));
    expect(setUpLine(input, { ...facts, linesOfConference: lines(5) })).toMatchObject({ ok: true, value: { position: 6 } });
    expect(setUpLine(input, { ...facts, linesOfConference: lines(6) })).toEqual({ ok: false, code: 'TOO_MANY_LINES' });
  });
  it('is about somebody of this case', () => expect(setUpLine({ ...input, aboutPersonId: 'stranger' }, facts)).toEqual({ ok: false, code: 'PERSON_NOT_IN_CASE' }));
  it('is not added afterwards', () => expect(setUpLine(input, { ...facts, phase: 'CLOSED' })).toEqual({ ok: false, code: 'CONFERENCE_ENDED' }));
  it('is offered for each child, now', () =>
    expect(offeredLines([{ id: 'leo', familyRole: 'PARENT' }, { id: 'kind', familyRole: 'CHILD' }])).toEqual([{ aboutPersonId: 'kind', situation: 'nu' }]));
  it('has words at its ends, and its own at the 6', () => {
    expect(anchorAt(0, line(), 'nl')).toBe('vrijwel zeker ernstig letsel');
    expect(anchorAt(6, line(), 'nl')).toBe('slaapt rustig');
    expect(anchorAt(10, line(), 'en')).toBe('safe enough to close');
    expect(anchorAt(5, line(), 'nl')).toBeNull();
  });
});

describe('what a 6 looks like', () => {
  it('voids every round when it changes, and leaves the void ones standing', () => {
    const rounds = [round({ state: 'REVEALED' }), round({ id: 'second', number: 2 }), round({ id: 'old', state: 'VOID' })];
    const changed = changeSixMeans(line(), { sixMeans: 'anders', version: 1 }, { rounds, phase: 'LIVE' });
    expect(changed).toMatchObject({ ok: true, value: { line: { sixMeans: 'anders', version: 2 }, voided: [{ id: 'round', state: 'VOID' }, { id: 'second', state: 'VOID' }] } });
  });
  it('voids nothing when it stays', () => expect(changeSixMeans(line(), { sixMeans: 'slaapt rustig', version: 1 }, { rounds: [round()], phase: 'LIVE' })).toMatchObject({ value: { voided: [] } }));
  it('is refused over a newer version', () => expect(changeSixMeans(line(), { sixMeans: 'anders', version: 2 }, { rounds: [], phase: 'LIVE' })).toEqual({ ok: false, code: 'STALE' }));
});

describe('opening a round', () => {
  const facts = { id: 'new', roundsOfLine: [], linesScoredTwice: 0, phase: 'BEFORE' as const };
  const revealed = round({ state: 'REVEALED' });
  it('begins with the first', () => expect(openRound(line(), facts)).toMatchObject({ ok: true, value: { number: 1, state: 'OPEN' } }));
  it('goes on to the second once the first was revealed', () => expect(openRound(line(), { ...facts, roundsOfLine: [revealed] })).toMatchObject({ ok: true, value: { number: 2 } }));
  it('begins anew after a void one', () => expect(openRound(line(), { ...facts, roundsOfLine: [round({ state: 'VOID' })] })).toMatchObject({ value: { number: 1 } }));
  it.each([
    ['SIX_MEANS_MISSING', line({ sixMeans: ' ' }), {}],
    ['ROUND_NOT_REVEALED', line(), { roundsOfLine: [round({ state: 'LOCKED' })] }],
    ['NO_THIRD_ROUND', line(), { roundsOfLine: [revealed, round({ number: 2, state: 'REVEALED' })] }],
    ['TOO_MANY_SECOND_ROUNDS', line(), { roundsOfLine: [revealed], linesScoredTwice: 3 }],
    ['CONFERENCE_ENDED', line(), { phase: 'ADJOURNED' as const }],
  ])('is refused with %s', (code, about, change) => expect(openRound(about, { ...facts, ...change })).toEqual({ ok: false, code }));
});

describe('answering', () => {
  const answer: ScoreAnswer = { value: 3, reason: 'omdat', citedContributionIds: [] };
  const facts: AnsweringFacts = { seat: { function: 'PARTNER', isLive: true }, hasAnswered: false, firstRoundValue: null, citableIds: new Set(['known']) };
  it.each(SEAT_FUNCTIONS)('a %s has a voice exactly when they do not keep the room', (seatFunction) =>
    expect(giveScore(round(), answer, { ...facts, seat: { function: seatFunction, isLive: true } }).ok).toBe(!['CHAIR', 'SCRIBE'].includes(seatFunction)));
  it('is replaced while the round is open', () => expect(giveScore(round(), answer, { ...facts, hasAnswered: true }).ok).toBe(true));
  it('once locked comes first from a missing voice only', () => {
    expect(giveScore(round({ state: 'LOCKED' }), answer, facts).ok).toBe(true);
    expect(giveScore(round({ state: 'LOCKED' }), answer, { ...facts, hasAnswered: true })).toEqual({ ok: false, code: 'ALREADY_GIVEN' });
  });
  it.each(['REVEALED', 'VOID'] as const)('is over once %s', (state) => expect(giveScore(round({ state }), answer, facts)).toEqual({ ok: false, code: 'ROUND_CLOSED' }));
  it('rests on facts one may know', () => {
    expect(giveScore(round(), { ...answer, citedContributionIds: ['known'] }, facts).ok).toBe(true);
    expect(giveScore(round(), { ...answer, citedContributionIds: ['hidden'] }, facts)).toEqual({ ok: false, code: 'CITATION_UNKNOWN' });
  });
  it('says why, unless there is no view', () => {
    expect(giveScore(round(), { ...answer, reason: null }, facts)).toEqual({ ok: false, code: 'REASON_MISSING' });
    expect(giveScore(round(), { ...answer, value: NO_VIEW, reason: null }, facts).ok).toBe(true);
  });
  it('in round 2 says why only where the number moved', () => {
    expect([reasonRequired(2, 3, 3), reasonRequired(2, 4, 3), reasonRequired(2, 4, NO_VIEW), reasonRequired(2, 4, null), reasonRequired(2, NO_VIEW, 3)]).toEqual([false, true, true, true, false]);
  });
  it.each([11, -1, 2.5, '3', 'GEEN', null, undefined])('is not %j', (value) => expect(scoreInput.safeParse({ roundId: newId(), value }).success).toBe(false));
  it.each([0, 10, NO_VIEW])('may be %j', (value) => expect(scoreInput.safeParse({ roundId: newId(), value }).success).toBe(true));
});

describe('revealing', () => {
  const facts = { isLead: true, connectedSeatIds: ['a', 'b'], answeredSeatIds: ['a'], confirmedMissing: [], now };
  it('waits for each connected voice', () => expect(reveal(round({ state: 'LOCKED' }), facts)).toEqual({ ok: false, code: 'VOICES_MISSING' }));
  it('goes on once the missing are named', () => expect(reveal(round({ state: 'LOCKED' }), { ...facts, confirmedMissing: ['b'] })).toMatchObject({ ok: true, value: { state: 'REVEALED', revealedAt: now } }));
  it('does not wait for who is not connected', () => expect(mayReveal(['a'], ['a', 'c'], [])).toBe(true));
  it('is asked again when another voice joined meanwhile', () => expect(mayReveal(['a', 'b', 'c'], ['a'], ['b'])).toBe(false));
  it('leaves the preparation sealed', () => expect(reveal(round(), { ...facts, answeredSeatIds: ['a', 'b'] })).toEqual({ ok: false, code: 'STILL_PREPARING' }));
  it('opens a second round without a lock in between', () => expect(reveal(round({ number: 2 }), { ...facts, answeredSeatIds: ['a', 'b'] }).ok).toBe(true));
  it('is the lead\'s, once, and of something', () => {
    expect(reveal(round({ state: 'LOCKED' }), { ...facts, isLead: false })).toEqual({ ok: false, code: 'NOT_LEADING' });
    expect(reveal(round({ state: 'REVEALED' }), facts)).toEqual({ ok: false, code: 'ROUND_CLOSED' });
    expect(reveal(round({ state: 'LOCKED' }), { ...facts, answeredSeatIds: [] })).toEqual({ ok: false, code: 'NOTHING_GIVEN' });
  });
  it('locks only what is open', () => expect([lock(round()).state, lock(round({ state: 'VOID' })).state, lock(round({ state: 'REVEALED' })).state]).toEqual(['LOCKED', 'VOID', 'REVEALED']));
});

describe('a signed choice', () => {
  const signing = { seatId: 'chair', isLead: true, values: [7, 2] as const, isSigned: false, now };
  const act = signedChoiceInput.parse({ lineId: newId(), kind: 'ACT_NOW', who: 'wijkagent', beforeWhen: '2026-03-14T18:00:00+01:00' });

  it('is asked by one low voice alone', () => expect([needsSignedChoice([8, 8, 2]), needsSignedChoice([3, NO_VIEW]), needsSignedChoice([0])]).toEqual([true, false, true]));
  it('stays open until it is signed', () =>
    expect(openSignedChoices([{ lineId: 'a', values: [1], isSigned: false }, { lineId: 'b', values: [1], isSigned: true }, { lineId: 'c', values: [5], isSigned: false }])).toEqual(['a']));
  it('acts, by somebody and before a moment to come', () => {
    expect(signChoice(act, signing)).toMatchObject({ ok: true, value: { kind: 'ACT_NOW', who: 'wijkagent', signedBySeatId: 'chair' } });
    expect(signChoice({ ...act, beforeWhen: '2026-03-14T08:00:00Z' }, signing)).toEqual({ ok: false, code: 'MOMENT_IN_PAST' });
  });
  it('is the lead\'s, once, and only where it is asked', () => {
    expect(signChoice(act, { ...signing, isLead: false })).toEqual({ ok: false, code: 'NOT_LEADING' });
    expect(signChoice(act, { ...signing, isSigned: true })).toEqual({ ok: false, code: 'ALREADY_SIGNED' });
    expect(signChoice(act, { ...signing, values: [5] })).toEqual({ ok: false, code: 'NO_CHOICE_NEEDED' });
  });
  it.each([
    [{ kind: 'ACT_NOW' }, ['who', 'beforeWhen']],
    [{ kind: 'ARGUED_NOT', who: null }, ['argument']],
  ])('of %j names what is missing', (change, paths) => {
    const result = signedChoiceInput.safeParse({ lineId: newId(), ...change });
    expect(result.success ? [] : faultsOf(result.error)).toEqual(paths.map((path) => ({ path, code: 'REQUIRED' })));
  });
});
