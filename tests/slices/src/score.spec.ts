import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { WorldCase } from '@casustafel/tests-support';
import { CHANGE_SIX, GIVE, SECOND, SET_LINES, SIGN, SIX, ScoreTable, type Conference } from './score-table';

describe('scores', () => {
  let table: ScoreTable;
  beforeAll(async () => {
    table = await ScoreTable.found('chair', 'process', 'scribe', 'police', 'police2', 'ggz', 'ggz2', 'jeugd', 'rvdk');
  });
  afterAll(() => table.close());

  const idOf = (handle: 'police'): string => table.world.people[handle].id;
  const logged = async (file: WorldCase, action: string) =>
    table.world.sql<{ outcome: string; object_kinds: string[]; object_ids: string[]; subjects: string[] }>('select outcome, object_kinds, object_ids, subjects from access_log where case_id = $1 and action = $2 order by n', [file.id, action]);

  describe('lines', () => {
    let conference: Conference;
    beforeAll(async () => {
      conference = await table.conference('police', 'ggz', 'process');
    });
    const entry = (situation: string) => ({ aboutPersonId: conference.file.persons.child1, situation, sixMeans: SIX });

    it('are chosen by the chair, each with its first round open, and named in the log', async () => {
      const [id] = await conference.lines('bij de overdracht, canarie-situatie');
      expect(await conference.line('police', id!)).toMatchObject({
        situation: 'bij de overdracht, canarie-situatie', sixMeans: SIX, scaleVersion: '2026-1', position: 1, signedChoiceNeeded: false,
        rounds: [{ number: 1, state: 'OPEN', answeredSeatIds: [], myAnswer: null, values: [], spread: null }],
        viewerMay: { give: true, reveal: false, openSecond: false, sign: false, setUp: false },
      });
      expect(await logged(conference.file, 'SET_UP_LINE')).toEqual([{ outcome: 'DONE', object_kinds: ['ScoreLine'], object_ids: [id], subjects: [conference.file.pseudonyms.child1] }]);
    });

    it('stay where they are named again, go where nobody answered, and stay where somebody did', async () => {
      const { file, id: conferenceId } = conference;
      const [kept] = await conference.view('chair');
      const chair = table.who('chair');
      const { setScoreLines } = await chair.ask(SET_LINES, { id: conferenceId, lines: [{ id: kept.id }, entry('nu'), entry('in het weekend')] });
      expect(setScoreLines.ids).toHaveLength(3);
      await conference.give('police', (await conference.round('police', setScoreLines.ids[1])).id, { value: 4, reason: 'omdat' });
      expect(await chair.refusal(SET_LINES, { id: conferenceId, lines: [{ id: kept.id }] })).toBe('LINE_ANSWERED');
      await chair.ask(SET_LINES, { id: conferenceId, lines: setScoreLines.ids.slice(0, 2).map((id: string) => ({ id })) });
      expect((await conference.view('ggz')).map(({ id }) => id)).toEqual(setScoreLines.ids.slice(0, 2));
      expect(await table.world.sql('select id from score_line where case_id = $1', [file.id])).toHaveLength(2);
    });

    it('are six at most', async () => {
      const lines = Array.from({ length: 7 }, (_, index) => entry(`situatie ${index}`));
      const { errors } = await table.who('chair').try(SET_LINES, { id: conference.id, lines });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', faults: [{ path: 'lines', code: 'TOO_MANY' }] });
    });

    it('are not for a partner or a stranger to choose or to see; both hear what an absent conference says', async () => {
      const answers = [];
      for (const [handle, id] of [['police', conference.id], ['police2', conference.id], ['police2', newId()]] as const) {
        answers.push(JSON.stringify(await table.who(handle).try(SET_LINES, { id, lines: [] })));
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('NOT_FOUND');
      expect(answers.join()).not.toContain('canarie');
    });

    it('are sealed', async () => {
      const [row] = await table.world.sql<{ content: Buffer }>('select content from score_line where case_id = $1 order by position', [conference.file.id]);
      expect(row!.content.toString('latin1')).not.toContain('canarie');
    });

    it('get other words for a 6 in sight of all: what was scored is void, and a new first round opens', async () => {
      const [, line] = await conference.view('chair');
      const change = { input: { lineId: line.id, version: line.version, sixMeans: 'Oma is er altijd bij.' } };
      expect(await table.who('police').refusal(CHANGE_SIX, change)).toBe('NOT_FOUND');
      await table.who('chair').ask(CHANGE_SIX, change);
      expect(await table.who('chair').refusal(CHANGE_SIX, { input: { ...change.input, sixMeans: 'Nog iets anders.' } })).toBe('STALE');
      const after = await conference.line('ggz', line.id);
      expect(after).toMatchObject({ sixMeans: 'Oma is er altijd bij.', rounds: [{ state: 'VOID', values: [] }, { state: 'OPEN', answeredSeatIds: [] }] });
      expect(await conference.give('police', after.rounds[0].id, { value: 4, reason: 'omdat' })).toBe('ROUND_CLOSED');
    });
  });

  describe('an answer', () => {
    let conference: Conference;
    let lineId: string;
    let roundId: string;
    beforeAll(async () => {
      conference = await table.conference('police', 'ggz', 'process', ['scribe', 'SCRIBE']);
      [lineId] = (await conference.lines('nu')) as [string];
      roundId = (await conference.round('police', lineId)).id;
    });

    it('is for its author to read back; everybody else sees that it was given', async () => {
      expect(await conference.give('police', roundId, { value: 3, reason: 'canarie-reden' })).toBeNull();
      expect((await conference.round('police', lineId)).myAnswer).toEqual({ seatId: conference.file.seatOf('police'), value: 3, noView: false, reason: 'canarie-reden', citedContributionIds: [] });
      for (const other of ['chair', 'ggz', 'process', 'scribe'] as const) {
        const round = await conference.round(other, lineId);
        expect(round).toMatchObject({ state: 'OPEN', answeredSeatIds: [conference.file.seatOf('police')], myAnswer: null, values: [], spread: null, moves: [], notGivenSeatIds: [] });
        expect(JSON.stringify(round)).not.toContain('canarie');
      }
    });

    it('leaves a row in the log that names the round and no more', async () =>
      expect(await logged(conference.file, 'SCORED')).toEqual([{ outcome: 'DONE', object_kinds: ['ScoreRound'], object_ids: [roundId], subjects: [conference.file.pseudonyms.child1] }]));

    it('can be replaced while the round is open', async () => {
      expect(await conference.give('police', roundId, { noView: true })).toBeNull();
      expect((await conference.round('police', lineId)).myAnswer).toMatchObject({ value: null, noView: true, reason: null });
      expect(await table.world.sql('select seat_id from score_answer where round_id = $1', [roundId])).toHaveLength(1);
    });

    it('is not for the chair, the scribe or a stranger to give; they hear what an absent round says', async () => {
      const answers = [];
      for (const [handle, id] of [['chair', roundId], ['scribe', roundId], ['police2', roundId], ['ggz', newId()]] as const) {
        answers.push(JSON.stringify(await table.who(handle).try(GIVE, { input: { roundId: id, value: 5, reason: 'omdat' } })));
      }
      expect(new Set(answers).size).toBe(1);
      expect((await logged(conference.file, 'SCORE')).map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED', 'REFUSED']);
      expect((await conference.line('chair', lineId)).viewerMay.give).toBe(false);
    });

    it.each([
      ['a number without a reason', { value: 5 }, 'REASON_MISSING'],
      ['a number beyond the scale', { value: 11, reason: 'omdat' }, 'INVALID'],
      ['a number together with "no view"', { value: 5, noView: true, reason: 'omdat' }, 'INVALID'],
      ['nothing at all', {}, 'INVALID'],
    ])('is not %s', async (_, score, code) => expect(await conference.give('ggz', roundId, score)).toBe(code));

    it('rests on facts its author may see, and on no others', async () => {
      const hidden = await conference.fact('police');
      const shared = await conference.fact('police', 'ggz');
      expect(await conference.give('ggz', roundId, { value: 5, reason: 'omdat', citedContributionIds: [hidden] })).toBe('CITATION_UNKNOWN');
      expect(await conference.give('ggz', roundId, { value: 5, reason: 'omdat', citedContributionIds: [newId()] })).toBe('CITATION_UNKNOWN');
      expect(await conference.give('ggz', roundId, { value: 5, reason: 'omdat', citedContributionIds: [shared] })).toBeNull();
    });

    it('is given once under one key, and another under that key is refused', async () => {
      const key = { 'idempotency-key': newId() };
      const police = table.who('police');
      const input = { roundId, value: 2, reason: 'eerst' };
      const first = await police.try(GIVE, { input }, key);
      await conference.give('police', roundId, { value: 6, reason: 'daarna' });
      expect(await police.try(GIVE, { input }, key)).toEqual(first);
      expect((await conference.round('police', lineId)).myAnswer.value).toBe(6);
      expect((await police.try(GIVE, { input: { ...input, value: 3 } }, key)).errors?.[0]?.extensions.code).toBe('KEY_USED_FOR_SOMETHING_ELSE');
    });

    it('cannot be guessed from what is kept to recognise a repeat', async () => {
      const key = newId();
      const variables = { input: { roundId, value: 6, reason: 'omdat' } };
      await table.who('police').try(GIVE, variables, { 'idempotency-key': key });
      const [row] = await table.world.sql<{ request_hash: Buffer }>('select request_hash from idempotency where key = $1', [key]);
      const plain = [[GIVE, null, null, variables], [idOf('police'), key, GIVE, null, null, variables]].map((said) => createHash('sha256').update(JSON.stringify(said)).digest());
      expect(row!.request_hash).toHaveLength(32);
      for (const guess of plain) expect(row!.request_hash.equals(guess)).toBe(false);
    });

    it('stands once the first step has opened; a first one may still come', async () => {
      await conference.start();
      expect(await conference.round('ggz', lineId)).toMatchObject({ state: 'LOCKED' });
      expect(await conference.give('police', roundId, { value: 9, reason: 'omdat' })).toBe('ALREADY_GIVEN');
      expect(await conference.give('process', roundId, { value: 4, reason: 'omdat' })).toBeNull();
      expect(await conference.give('process', roundId, { value: 5, reason: 'omdat' })).toBe('ALREADY_GIVEN');
      expect((await logged(conference.file, 'LOCKED')).map(({ object_ids }) => object_ids)).toEqual([[roundId]]);
    });
  });

  describe('a score of 0–2', () => {
    it('asks for a signed choice before the table goes on, once, by whoever leads', async () => {
      const conference = await table.conference('police', 'ggz', 'process');
      const [lineId] = (await conference.lines('nu')) as [string];
      const { id: roundId } = await conference.round('police', lineId);
      await conference.give('police', roundId, { value: 2, reason: 'omdat' });
      await conference.give('ggz', roundId, { value: 9, reason: 'omdat' });
      await conference.start();
      expect((await conference.line('chair', lineId)).signedChoiceNeeded).toBe(false);
      expect(await conference.reveal('chair', roundId)).toBeNull();

      expect(await conference.line('police', lineId)).toMatchObject({ signedChoiceNeeded: true, signedChoice: null, viewerMay: { sign: false } });
      expect(await conference.move('SAFE_ENOUGH', 'WHAT_IS_GOING_ON')).toBe('SIGNED_CHOICE_OPEN');
      const input = { lineId, kind: 'ACT_NOW', who: 'wijkagent', beforeWhen: new Date(Date.now() + 86_400_000).toISOString() };
      expect(await table.who('chair').refusal(SIGN, { input: { lineId, kind: 'ACT_NOW' } })).toBe('INVALID');
      expect(await table.who('police').refusal(SIGN, { input })).toBe('NOT_FOUND');
      expect(await table.who('process').refusal(SIGN, { input })).toBe('NOT_LEADING');
      await table.who('chair').ask(SIGN, { input });
      expect(await table.who('chair').refusal(SIGN, { input })).toBe('ALREADY_SIGNED');
      expect(await conference.line('police', lineId)).toMatchObject({ signedChoiceNeeded: false, signedChoice: { kind: 'ACT_NOW', who: 'wijkagent', beforeWhen: input.beforeWhen, signedBySeatId: conference.file.seatOf('chair') } });
      expect(await conference.move('SAFE_ENOUGH', 'WHAT_IS_GOING_ON')).toBeNull();
    });

    it('is not undone by other words for a 6, and a 3 asks for nothing', async () => {
      const conference = await table.conference('police', 'ggz');
      const [low, fine] = (await conference.lines('nu', 'straks')) as [string, string];
      for (const [lineId, value] of [[low, 1], [fine, 3]] as const) await conference.give('police', (await conference.round('police', lineId)).id, { value, reason: 'omdat' });
      await conference.start();
      for (const lineId of [low, fine]) expect(await conference.reveal('chair', (await conference.round('chair', lineId)).id)).toBeNull();
      const { version } = await conference.line('chair', low);
      await table.who('chair').ask(CHANGE_SIX, { input: { lineId: low, version, sixMeans: 'Iets anders.' } });
      expect((await conference.view('chair')).map((line) => [line.signedChoiceNeeded, line.rounds.map(({ state }: { state: string }) => state)])).toEqual([[true, ['VOID', 'LOCKED']], [false, ['REVEALED']]]);
      expect(await table.who('chair').refusal(SIGN, { input: { lineId: fine, kind: 'ARGUED_NOT', argument: 'omdat' } })).toBe('NO_CHOICE_NEEDED');
      expect(await table.who('chair').refusal(SECOND, { id: low })).toBe('ROUND_NOT_REVEALED');
    });
  });
});
