import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { HubClient } from '@casustafel/tests-support';
import pg from 'pg';
import { openHall, type TableHall } from './sitting';

const SAVE = 'mutation ($caseId: ID!, $place: String!, $text: String!) { saveDraft(caseId: $caseId, place: $place, text: $text) { id } }';
const MINE = 'query ($caseId: ID!, $place: String!) { myDraft(caseId: $caseId, place: $place) { text savedAt } }';
const DROP = 'mutation ($caseId: ID!, $place: String!) { dropDraft(caseId: $caseId, place: $place) { id } }';

describe('a draft', () => {
  let hall: TableHall;
  let police: HubClient;
  let chair: HubClient;
  beforeAll(async () => {
    hall = await openHall();
    ({ police, chair } = hall.as);
  });
  afterAll(() => hall.close());

  const sit = async () => {
    const { file, id } = await hall.sit();
    return { caseId: file.id, place: `Conclusion:${id}`, file };
  };
  const textOf = async (who: HubClient, at: { caseId: string; place: string }) => (await who.ask(MINE, { caseId: at.caseId, place: at.place })).myDraft?.text ?? null;
  const actions = async (caseId: string) => (await hall.world.sql<{ action: string }>(`select action from access_log where case_id = $1 and action like '%DRAFT' order by n`, [caseId])).map(({ action }) => action);

  it('is kept as it is typed, spaces and all, and is its writer’s alone', async () => {
    const { file, ...at } = await sit();
    await police.ask(SAVE, { ...at, text: 'KANARIE ' });
    await police.ask(SAVE, { ...at, text: 'KANARIE verder ' });
    expect(await textOf(police, at)).toBe('KANARIE verder ');
    expect(await textOf(police, { ...at, place: `${at.place}:note` })).toBeNull();
    await file.seat('police2');
    for (const who of [chair, hall.as.police2]) expect(await textOf(who, at)).toBeNull();
    const [row] = await hall.world.sql<{ content: Buffer }>('select content from draft where case_id = $1', [at.caseId]);
    expect(row?.content.toString('latin1')).not.toContain('KANARIE');
  });

  it('is dropped by its writer, and by nobody else', async () => {
    const { file: _, ...at } = await sit();
    await police.ask(SAVE, { ...at, text: 'nog even' });
    await chair.ask(DROP, at);
    expect(await textOf(police, at)).toBe('nog even');
    await police.ask(DROP, at);
    expect(await textOf(police, at)).toBeNull();
  });

  it('is no door to a case one does not sit in', async () => {
    const { file, ...at } = await sit();
    const outsider = hall.as.rvdk;
    for (const [ask, variables] of [[SAVE, { ...at, text: 'x' }], [MINE, at], [DROP, at]] as const) {
      const [forbidden, absent] = [await outsider.try(ask, variables), await outsider.try(ask, { ...variables, caseId: newId() })];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    await police.ask(SAVE, { ...at, text: 'KANARIE' });
    await file.unseat('police');
    expect(await police.refusal(MINE, at)).toBe('NOT_FOUND');
  });

  it('has a place by name, never by words, and an end', async () => {
    const { file: _, ...at } = await sit();
    expect(await police.refusal(SAVE, { ...at, place: 'vader slaat', text: 'x' })).toBe('INVALID');
    expect(await police.refusal(SAVE, { ...at, text: 'x'.repeat(20_001) })).toBe('INVALID');
    expect(await police.refusal(SAVE, { ...at, text: 'x'.repeat(20_000) })).toBeNull();
  });

  it('is written down once an hour while somebody types, and at each opening and dropping', async () => {
    const { file: _, ...at } = await sit();
    for (const text of ['a', 'ab', 'abc']) await police.ask(SAVE, { ...at, text });
    await textOf(police, at);
    expect(await actions(at.caseId)).toEqual(['SAVED_DRAFT', 'OPENED_DRAFT']);
    await hall.world.sql(`update draft set logged_at = logged_at - interval '61 minutes' where case_id = $1`, [at.caseId]);
    await police.ask(SAVE, { ...at, text: 'abcd' });
    await police.ask(SAVE, { ...at, text: 'abcde' });
    await police.ask(DROP, at);
    expect(await actions(at.caseId)).toEqual(['SAVED_DRAFT', 'OPENED_DRAFT', 'SAVED_DRAFT', 'DROPPED_DRAFT']);
  });

  it('is behind the wall of the database itself', async () => {
    const { file: _, ...at } = await sit();
    await police.ask(SAVE, { ...at, text: 'x' });
    const app = new pg.Client({ connectionString: hall.hub.database.url });
    await app.connect();
    const seen = async (personId: string): Promise<number> => {
      await app.query("select set_config('casustafel.person', $1, false)", [personId]);
      return (await app.query('select count(*)::int as n from draft where case_id = $1', [at.caseId])).rows[0].n as number;
    };
    expect([await seen(hall.world.people.police.id), await seen(hall.world.people.chair.id)]).toEqual([1, 0]);
    await app.end();
  });
});
