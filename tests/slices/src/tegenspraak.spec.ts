import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import { act, ANSWER, ASK, openDissent, RAISE, say, WAIVE, type DissentHall } from './dissenting';

describe('the life of a tegenspraak', () => {
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  let hall: DissentHall['hall'];
  let table: DissentHall['table'];
  let words: DissentHall['words'];
  let raise: DissentHall['raise'];
  let head: DissentHall['head'];
  let seen: DissentHall['seen'];
  let done: DissentHall['done'];
  let restate: DissentHall['restate'];
  let understood: DissentHall['understood'];
  beforeAll(async () => {
    ({ hall, table, words, raise, head, seen, done, restate, understood } = await openDissent());
    ({ chair, police, ggz, gi } = hall.as);
  });
  afterAll(() => hall.close());

  const must = async (who: HubClient, mutation: string, id: string, more: object = {}): Promise<void> => void (await who.ask(mutation, await seen(id, more)));
  const answer = { outcome: 'NOT_ACCEPTED', because: 'De toon was dreigend' };
  const lastLog = async () => (await hall.world.sql<{ action: string; object_kinds: string[]; object_ids: string[] }>(`select action, object_kinds, object_ids from access_log where outcome = 'DONE' order by at desc, n desc limit 1`))[0];

  describe('lives its life', () => {
    it('raised, restated, understood, answered, maintained; each turn readable in order and logged', async () => {
      const at = await table();
      const id = await raise(at);
      expect(await lastLog()).toMatchObject({ action: 'RAISED', object_kinds: ['Tegenspraak', 'TegenspraakGround'], object_ids: [id, expect.any(String)] });
      expect((await head(chair, at, id)).viewerMay).toMatchObject({ ask: true, restate: true, confirm: false, answer: false, withdraw: false });
      expect((await head(police, at, id)).viewerMay).toMatchObject({ restate: false, confirm: false, withdraw: true });
      await understood(id);
      expect(await done(chair, ANSWER, id, answer)).toBeNull();
      expect((await head(police, at, id)).viewerMay).toMatchObject({ settle: true, withdraw: true });
      await must(police, act('maintainTegenspraak'), id);
      expect(await lastLog()).toMatchObject({ action: 'MAINTAINED', object_ids: [id] });
      const seenByAll = await head(ggz, at, id);
      expect(seenByAll).toMatchObject({ state: 'MAINTAINED', sentence: 'Bellen is geen dreigen', authorSeatId: at.file.seatOf('police') });
      expect(seenByAll.thread.map((turn: { kind: string }) => turn.kind)).toEqual(['RAISED', 'RESTATED', 'UNDERSTOOD', 'ANSWERED', 'MAINTAINED']);
      expect(seenByAll.thread[3]).toMatchObject({ seatId: at.file.seatOf('chair'), words: 'De toon was dreigend', outcome: 'NOT_ACCEPTED' });
    });
    it('settled, by its author', async () => {
      const at = await table();
      const id = await raise(at);
      await understood(id);
      await must(chair, ANSWER, id, { outcome: 'ACCEPTED' });
      await must(police, act('settleTegenspraak'), id);
      expect(await head(chair, at, id)).toMatchObject({ state: 'SETTLED' });
    });
    it('checked first by an owner before a date, then answered again', async () => {
      const at = await table();
      const id = await raise(at);
      await understood(id);
      const check = { outcome: 'TO_BE_CHECKED', checkBySeatId: at.file.seatOf('ggz'), checkBefore: '2099-01-01' };
      expect(await done(chair, ANSWER, id, { ...check, checkBefore: '2020-01-01' })).toBe('DATE_IN_PAST');
      expect(await done(chair, ANSWER, id, { ...check, checkBySeatId: at.file.seatOf('gi') })).toBe('CHECKER_NOT_AT_TABLE');
      expect(await done(chair, ANSWER, id, check)).toBeNull();
      expect(await head(police, at, id)).toMatchObject({ state: 'TO_BE_CHECKED' });
      expect(await done(chair, ANSWER, id, answer)).toBeNull();
    });
    it('after two "not yet" the author says it and the other adopts it', async () => {
      const id = await raise(await table());
      for (let time = 0; time < 2; time += 1) {
        expect(await done(police, say('writeSentence'), id, { sentence: 'Ik bedoel dit' })).toBe('TWO_RESTATEMENTS_FIRST');
        expect(await restate(chair, id)).toBeNull();
        await must(police, act('notYet'), id);
      }
      expect(await restate(chair, id)).toBe('AUTHOR_WRITES_NOW');
      expect(await done(chair, act('adoptSentence'), id)).toBe('NOTHING_TO_ADOPT');
      expect(await done(police, say('writeSentence'), id, { sentence: 'Ik bedoel dit' })).toBeNull();
      expect(await done(chair, act('adoptSentence'), id)).toBeNull();
      expect(await done(chair, ANSWER, id, answer)).toBeNull();
    });
    it('answered by whom the chair asked, and then by nobody else', async () => {
      const at = await table();
      const id = await raise(at);
      expect(await restate(ggz, id)).toBe('NOT_THE_ANSWERER');
      expect(await done(ggz, ASK, id, { seatId: at.file.seatOf('ggz') })).toBe('NOT_LEADING');
      expect(await done(chair, ASK, id, { seatId: at.file.seatOf('police') })).toBe('AUTHOR_MAY_NOT_ANSWER');
      expect(await done(chair, ASK, id, { seatId: at.file.seatOf('ggz') })).toBeNull();
      expect(await restate(chair, id)).toBe('NOT_THE_ANSWERER');
      expect(await restate(ggz, id)).toBeNull();
    });
    it('answered by who may know it, where whoever leads may not', async () => {
      const at = await table();
      const fact = await hall.fact(at.file, 'ggz', ['police']);
      const id = await raise({ ...at, fact });
      expect(await head(chair, at, id)).toBeUndefined();
      expect(await restate(chair, id)).toBe('NOT_FOUND');
      expect(await restate(police, id)).toBe('AUTHOR_MAY_NOT_ANSWER');
      expect(await restate(ggz, id)).toBeNull();
    });
  });

  describe('refuses', () => {
    it('an answer before the point was understood, and by its author', async () => {
      const id = await raise(await table());
      expect(await done(chair, ANSWER, id, answer)).toBe('NOT_NOW');
      expect(await restate(police, id)).toBe('AUTHOR_MAY_NOT_ANSWER');
      await understood(id);
      expect(await done(police, ANSWER, id, answer)).toBe('AUTHOR_MAY_NOT_ANSWER');
      expect(await done(chair, ANSWER, id, { outcome: 'NOT_ACCEPTED' })).toBe('INVALID');
      expect(await done(chair, ANSWER, id, answer)).toBeNull();
    });
    it('that the chair withdraws, confirms or settles what somebody else raised; and says it as of something absent', async () => {
      const at = await table();
      const id = await raise(at);
      for (const name of ['withdrawTegenspraak', 'confirmRestatement', 'notYet', 'settleTegenspraak', 'maintainTegenspraak']) {
        const [forbidden, missing] = await Promise.all([chair.try(act(name), await seen(id)), chair.try(act(name), { input: { id: newId(), version: 2 } })]);
        expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
        expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      expect(await head(chair, at, id)).toMatchObject({ state: 'RAISED' });
      expect(await done(police, act('withdrawTegenspraak'), id)).toBeNull();
      expect(await head(chair, at, id)).toMatchObject({ state: 'WITHDRAWN', sentence: 'Bellen is geen dreigen' });
    });
    it('waiving while the author is there; not once they were away for five minutes', async () => {
      const at = await table();
      const id = await raise(at);
      const reason = { reason: 'De tijd dringt' };
      expect(await done(police, WAIVE, id, reason)).toBe('NOT_LEADING');
      expect(await done(chair, WAIVE, id, reason)).toBe('AUTHOR_IS_PRESENT');
      hall.hub.moveClock('6 minutes');
      try {
        const socket = newId();
        await hall.world.sql('insert into presence (socket_id, conference_id, case_id, seat_id, process_id) values ($1, $2, $3, $4, $1)', [socket, at.id, at.file.id, at.file.seatOf('police')]);
        expect(await done(chair, WAIVE, id, reason)).toBe('AUTHOR_IS_PRESENT');
        await hall.world.sql('update presence set gone = true where socket_id = $1', [socket]);
        expect(await done(chair, WAIVE, id, reason)).toBeNull();
      } finally {
        hall.hub.moveClock('');
      }
      expect((await head(police, at, id)).thread.at(-1)).toMatchObject({ kind: 'WAIVED', words: 'De tijd dringt' });
      expect(await head(police, at, id)).toMatchObject({ state: 'UNDERSTOOD' });
    });
    it('a second answer to what somebody answered a moment ago', async () => {
      const id = await raise(await table());
      await understood(id);
      const both = await seen(id, answer);
      const codes = await Promise.all([chair.refusal(ANSWER, both), chair.refusal(ANSWER, both)]);
      expect(codes.filter((code) => code === null)).toHaveLength(1);
      expect(codes).toContain('STALE');
    });
    it('a half-written one, with every fault at once', async () => {
      const { errors } = await police.try(RAISE, words(await table(), { sentence: ' ', why: '', knowledge: null }));
      expect(errors?.[0]?.extensions.code).toBe('INVALID');
      expect(errors?.[0]?.extensions.faults?.map(({ path }) => path)).toEqual(['sentence', 'why', 'knowledge']);
    });
  });

  describe('and the session', () => {
    it('is raised in preparation and restated only while the table sits', async () => {
      const at = await table(false);
      const id = await raise(at);
      expect(await restate(chair, id)).toBe('NOT_LIVE');
      expect((await head(chair, at, id)).viewerMay).toMatchObject({ restate: false, ask: false });
      await hall.open(at.id);
      expect(await restate(chair, id)).toBeNull();
    });
    it('is not raised at a conference that is over, and travels to the next one', async () => {
      const at = await table();
      const id = await raise(at);
      await hall.end(at.id);
      expect(await police.refusal(RAISE, words(at))).toBe('CONFERENCE_OVER');
      expect(await restate(chair, id)).toBe('NOT_LIVE');
      await hall.open(await hall.place(at.file.id));
      expect(await restate(chair, id)).toBeNull();
      expect(await head(gi, at, id)).toBeUndefined();
    });
    it('tells a cursor anew what may be done once the lead changed', async () => {
      const at = await table(false);
      const id = await raise(at);
      const since = 'query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor tegenspraken { id viewerMay { restate } } } }';
      const { cursor } = (await chair.ask(since, { caseId: at.file.id })).caseView;
      await hall.open(at.id);
      expect((await chair.ask(since, { caseId: at.file.id, since: cursor })).caseView.tegenspraken).toEqual([{ id, viewerMay: { restate: true } }]);
    });
  });
});
