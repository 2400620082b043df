import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient, WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { openHall, type TableHall } from './sitting';

const RAISE = 'mutation ($input: RaiseTegenspraakInput!) { raiseTegenspraak(input: $input) { id } }';
const VIEW = `query ($caseId: ID!) { caseView(caseId: $caseId) {
  tegenspraken { id state sentence weight targetId authorSeatId askedSeatId version thread { kind seatId words outcome otherSeatId checkBefore }
    viewerMay { ask restate confirm writeSentence adoptSentence waive answer settle withdraw } }
  tegenspraakGrounds { id tegenspraakId why knowledge wouldChangeMyMind alternative citedContributionIds } } }`;
const ANSWER = 'mutation ($input: AnswerTegenspraakInput!) { answerTegenspraak(input: $input) { id } }';
const ASK = 'mutation ($input: AskForAnswerInput!) { askForAnswer(input: $input) { id } }';
const WAIVE = 'mutation ($input: WaiveRestatementInput!) { waiveRestatement(input: $input) { id } }';
const say = (name: string): string => `mutation ($input: TegenspraakSentenceInput!) { ${name}(input: $input) { id } }`;
const act = (name: string): string => `mutation ($input: TegenspraakActInput!) { ${name}(input: $input) { id } }`;

interface Table {
  readonly file: WorldCase;
  readonly id: string;
  /** Brought by the clinic, known to police and chair, not to the guardian. */
  readonly fact: string;
}

describe('tegenspraak', () => {
  let hall: TableHall;
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  beforeAll(async () => {
    hall = await openHall();
    ({ chair, police, ggz, gi } = hall.as);
  });
  afterAll(() => hall.close());

  const table = async (open = true): Promise<Table> => {
    const { file, id } = await hall.sit({ open });
    return { file, id, fact: await hall.fact(file, 'ggz', ['police', 'chair']) };
  };
  const words = ({ id, fact }: Table, change: object = {}) => ({
    input: {
      conferenceId: id, targetKind: 'CONTRIBUTION', targetId: fact, aspect: 'MEANING', weight: 'DISAGREEMENT', sentence: 'Bellen is geen dreigen', why: 'KANARIE-WAAROM',
      knowledge: 'KANARIE-KENNIS', wouldChangeMyMind: 'KANARIE-OMSLAG', alternative: 'KANARIE-ANDERS', groundScope: 'OWN', ...change,
    },
  });
  const raise = async (at: Table, who = police, change: object = {}): Promise<string> => (await who.ask(RAISE, words(at, change))).raiseTegenspraak.id;
  const view = async (who: HubClient, { file }: Table) => (await who.ask(VIEW, { caseId: file.id })).caseView;
  const head = async (who: HubClient, at: Table, id: string) => (await view(who, at)).tegenspraken.find((one: { id: string }) => one.id === id);
  const versionOf = async (id: string): Promise<number> => (await hall.world.sql<{ version: number }>('select version from tegenspraak where id = $1', [id]))[0]!.version;
  const seen = async (id: string, more: object = {}) => ({ input: { id, version: await versionOf(id), ...more } });
  const doIt = async (who: HubClient, mutation: string, id: string, more: object = {}): Promise<string | null> => who.refusal(mutation, await seen(id, more));
  const must = async (who: HubClient, mutation: string, id: string, more: object = {}): Promise<void> => void (await who.ask(mutation, await seen(id, more)));
  const restate = (who: HubClient, id: string) => doIt(who, say('restateTegenspraak'), id, { sentence: 'U bedoelt: bellen alleen zegt nog niets' });
  const understood = async (id: string): Promise<void> => {
    expect(await restate(chair, id)).toBeNull();
    await must(police, act('confirmRestatement'), id);
  };
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
      expect(await doIt(chair, ANSWER, id, answer)).toBeNull();
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
      expect(await doIt(chair, ANSWER, id, { ...check, checkBefore: '2020-01-01' })).toBe('DATE_IN_PAST');
      expect(await doIt(chair, ANSWER, id, { ...check, checkBySeatId: at.file.seatOf('gi') })).toBe('CHECKER_NOT_AT_TABLE');
      expect(await doIt(chair, ANSWER, id, check)).toBeNull();
      expect(await head(police, at, id)).toMatchObject({ state: 'TO_BE_CHECKED' });
      expect(await doIt(chair, ANSWER, id, answer)).toBeNull();
    });
    it('after two "not yet" the author says it and the other adopts it', async () => {
      const id = await raise(await table());
      for (let time = 0; time < 2; time += 1) {
        expect(await doIt(police, say('writeSentence'), id, { sentence: 'Ik bedoel dit' })).toBe('TWO_RESTATEMENTS_FIRST');
        expect(await restate(chair, id)).toBeNull();
        await must(police, act('notYet'), id);
      }
      expect(await restate(chair, id)).toBe('AUTHOR_WRITES_NOW');
      expect(await doIt(chair, act('adoptSentence'), id)).toBe('NOTHING_TO_ADOPT');
      expect(await doIt(police, say('writeSentence'), id, { sentence: 'Ik bedoel dit' })).toBeNull();
      expect(await doIt(chair, act('adoptSentence'), id)).toBeNull();
      expect(await doIt(chair, ANSWER, id, answer)).toBeNull();
    });
    it('answered by whom the chair asked, and then by nobody else', async () => {
      const at = await table();
      const id = await raise(at);
      expect(await restate(ggz, id)).toBe('NOT_THE_ANSWERER');
      expect(await doIt(ggz, ASK, id, { seatId: at.file.seatOf('ggz') })).toBe('NOT_LEADING');
      expect(await doIt(chair, ASK, id, { seatId: at.file.seatOf('police') })).toBe('AUTHOR_MAY_NOT_ANSWER');
      expect(await doIt(chair, ASK, id, { seatId: at.file.seatOf('ggz') })).toBeNull();
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
      expect(await doIt(chair, ANSWER, id, answer)).toBe('NOT_NOW');
      expect(await restate(police, id)).toBe('AUTHOR_MAY_NOT_ANSWER');
      await understood(id);
      expect(await doIt(police, ANSWER, id, answer)).toBe('AUTHOR_MAY_NOT_ANSWER');
      expect(await doIt(chair, ANSWER, id, { outcome: 'NOT_ACCEPTED' })).toBe('INVALID');
      expect(await doIt(chair, ANSWER, id, answer)).toBeNull();
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
      expect(await doIt(police, act('withdrawTegenspraak'), id)).toBeNull();
      expect(await head(chair, at, id)).toMatchObject({ state: 'WITHDRAWN', sentence: 'Bellen is geen dreigen' });
    });
    it('waiving while the author is there; not once they were away for five minutes', async () => {
      const at = await table();
      const id = await raise(at);
      const reason = { reason: 'De tijd dringt' };
      expect(await doIt(police, WAIVE, id, reason)).toBe('NOT_LEADING');
      expect(await doIt(chair, WAIVE, id, reason)).toBe('AUTHOR_IS_PRESENT');
      hall.hub.moveClock('6 minutes');
      try {
        const socket = newId();
        await hall.world.sql('insert into presence (socket_id, conference_id, case_id, seat_id, process_id) values ($1, $2, $3, $4, $1)', [socket, at.id, at.file.id, at.file.seatOf('police')]);
        expect(await doIt(chair, WAIVE, id, reason)).toBe('AUTHOR_IS_PRESENT');
        await hall.world.sql('update presence set gone = true where socket_id = $1', [socket]);
        expect(await doIt(chair, WAIVE, id, reason)).toBeNull();
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

  describe('who may know', () => {
    it('the head goes with its target, the ground with its own audience; who knows neither sees no sign of either', async () => {
      const at = await table();
      const before = JSON.stringify(await view(gi, at));
      const id = await raise(at);
      expect((await view(police, at)).tegenspraakGrounds).toEqual([expect.objectContaining({ tegenspraakId: id, why: 'KANARIE-WAAROM', alternative: 'KANARIE-ANDERS' })]);
      for (const who of [chair, ggz]) {
        const shown = await view(who, at);
        expect(shown.tegenspraken).toHaveLength(1);
        expect(JSON.stringify(shown)).not.toContain('KANARIE');
        expect(shown.tegenspraakGrounds).toEqual([]);
      }
      expect(JSON.stringify(await view(gi, at))).toBe(before);
    });
    it('a ground for the table reaches whoever reads the head, and nobody else', async () => {
      const at = await table();
      await raise(at, police, { groundScope: 'TABLE' });
      expect(JSON.stringify(await view(chair, at))).toContain('KANARIE-WAAROM');
      expect(JSON.stringify(await view(gi, at))).not.toContain('KANARIE');
    });
    it('the log names the ground only where it was shown', async () => {
      const at = await table();
      await raise(at);
      await view(chair, at);
      const kinds = async () => (await hall.world.sql<{ object_kinds: string[] }>(`select object_kinds from access_log where outcome = 'SHOWN' and case_id = $1 order by n desc limit 1`, [at.file.id]))[0]!.object_kinds;
      expect(await kinds()).toContain('Tegenspraak');
      expect(await kinds()).not.toContain('TegenspraakGround');
      await view(police, at);
      expect(await kinds()).toContain('TegenspraakGround');
    });
    it('stays when the supplier takes the target back, and is not handed to whoever is seated later', async () => {
      const at = await table();
      const id = await raise(at);
      await ggz.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: at.fact });
      expect(await head(chair, at, id)).toMatchObject({ state: 'RAISED' });
      await at.file.seat('rvdk');
      expect((await view(hall.as.rvdk, at)).tegenspraken).toEqual([]);
    });
    it('is raised only about what its author may know: the forbidden answers like the absent', async () => {
      const at = await table();
      const [forbidden, missing] = await Promise.all([gi.try(RAISE, words(at)), gi.try(RAISE, words({ ...at, fact: newId() }))]);
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await hall.as.police2.refusal(RAISE, words(at))).toBe('NOT_FOUND');
      expect(await police.refusal(RAISE, words(at))).toBeNull();
    });
    it('cites nothing that a reader of the ground may not know', async () => {
      const at = await table();
      const own = await hall.fact(at.file, 'police', []);
      const { errors } = await police.try(RAISE, words(at, { groundScope: 'TABLE', citedContributionIds: [at.fact, own] }));
      expect(errors?.[0]?.extensions).toEqual({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'citedContributionIds[1]', code: 'CITATION_TOO_NARROW' }] });
      expect(await police.refusal(RAISE, words(at, { groundScope: 'OWN', citedContributionIds: [at.fact, own] }))).toBeNull();
      const secret = await hall.fact(at.file, 'gi', []);
      expect(await police.refusal(RAISE, words(at, { citedContributionIds: [secret] }))).toBe('NOT_FOUND');
    });
  });

  describe('in the database', () => {
    it('nobody can delete one, nor change what was said', async () => {
      const id = await raise(await table());
      const app = new pg.Client({ connectionString: hall.hub.database.url });
      await app.connect();
      try {
        for (const statement of ['delete from tegenspraak', 'delete from tegenspraak_event', `update tegenspraak_event set kind = 'SETTLED'`, 'update tegenspraak_ground set audience = audience']) {
          await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
        }
      } finally {
        await app.end();
      }
      expect(await versionOf(id)).toBe(2);
    });
    it('its words are sealed', async () => {
      await raise(await table());
      const rows = await hall.world.sql<{ row: string }>(`select encode(content, 'escape') as row from tegenspraak union all select encode(content, 'escape') from tegenspraak_ground union all select encode(content, 'escape') from tegenspraak_event`);
      expect(rows.length).toBeGreaterThan(2);
      for (const { row } of rows) expect(row).not.toMatch(/KANARIE|dreigen/);
    });
    it('pressing twice under one key raises one', async () => {
      const at = await table();
      const headers = { 'idempotency-key': newId() };
      const asked = words(at);
      const [first, second] = [await police.try(RAISE, asked, headers), await police.try(RAISE, asked, headers)];
      expect(first).toEqual(second);
      expect((await view(police, at)).tegenspraken).toHaveLength(1);
    });
  });
});
