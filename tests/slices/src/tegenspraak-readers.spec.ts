import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import pg from 'pg';
import { openDissent, RAISE, type DissentHall } from './dissenting';

describe('who reads a tegenspraak', () => {
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  let hall: DissentHall['hall'];
  let table: DissentHall['table'];
  let words: DissentHall['words'];
  let raise: DissentHall['raise'];
  let view: DissentHall['view'];
  let head: DissentHall['head'];
  let versionOf: DissentHall['versionOf'];
  beforeAll(async () => {
    ({ hall, table, words, raise, view, head, versionOf } = await openDissent());
    ({ chair, police, ggz, gi } = hall.as);
  });
  afterAll(() => hall.close());


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
      await raise(at, { groundScope: 'TABLE' });
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
        for (const statement of ['delete from tegenspraak', 'delete from tegenspraak_event', `update tegenspraak_event set kind = 'SETTLED'`, 'update tegenspraak_ground set tegenspraak_id = tegenspraak_id', 'delete from tegenspraak_ground']) {
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
