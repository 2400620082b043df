import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import type { Handle, WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { EmergencyHouse } from './in-emergency';

jest.setTimeout(30_000);
const FORBIDDEN = '42501';

/** What the walls say to somebody with the application’s own role who asks without the program. */
describe('behind the program, an emergency', () => {
  let house: EmergencyHouse;
  let file: WorldCase;
  let access: string;
  let app: pg.Client;
  beforeAll(async () => {
    house = await EmergencyHouse.open();
    file = await house.table.file();
    await house.table.fact(file, 'FULL', ['gi']);
    await house.table.fact(file, 'FULL', [], { category: 'INFORMANT' });
    await house.table.fact(file, 'FULL', [], { by: 'ggz', category: 'HEALTH' });
    access = await house.enter('gi2', file);
    app = new pg.Client({ connectionString: house.table.hub.database.url });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await house.close();
  });

  async function as(who: Handle, statement: string, values: readonly unknown[] = [], sight = ''): Promise<readonly Record<string, unknown>[] | string> {
    await app.query('begin');
    try {
      await app.query('select enter($1, $2)', [house.world.people[who].id, '']);
      await app.query("select set_config('casustafel.sight', $1, true)", [sight]);
      return (await app.query(statement, [...values])).rows;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.query('rollback');
    }
  }
  const count = async (who: Handle, table: string, sight = ''): Promise<number> => {
    const rows = await as(who, `select count(*)::int as n from ${table} where ${table === 'case_file' ? 'id' : 'case_id'} = $1`, [file.id], sight);
    return typeof rows === 'string' ? -1 : Number(rows[0]!['n']);
  };

  it('shows a case only in a look that says it is one, and only to whom it runs for', async () => {
    for (const table of ['case_file', 'person', 'seat', 'contribution']) {
      expect([table, await count('gi2', table), await count('shelter', table, 'EMERGENCY'), await count('gi2', table, 'OWN_CIRCLE')]).toEqual([table, 0, 0, 0]);
    }
    expect(await count('gi2', 'case_file', 'EMERGENCY')).toBe(1);
    expect(await count('gi2', 'person', 'EMERGENCY')).toBe(5);
    // Neither what never passes, nor of whom nothing could be read and who was not told.
    expect(await count('gi2', 'contribution', 'EMERGENCY')).toBe(1);
  });

  it('opens no other table of the case', async () => {
    const tables = (await house.world.sql<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id' and table_name in (select relname from pg_class where relkind = 'r' and relrowsecurity) order by 1")).map(({ name }) => name);
    const open: string[] = [];
    for (const table of tables.filter((name) => !['person', 'seat', 'contribution', 'emergency_access'].includes(name))) {
      const [row] = await house.world.sql<{ n: number }>(`select count(*)::int as n from ${table} where case_id = $1`, [file.id]);
      if (Number(row!.n) === 0) continue;
      const [plain, within] = [await count('gi2', table), await count('gi2', table, 'EMERGENCY')];
      if (within > Math.max(plain, 0)) open.push(table);
    }
    expect(tables.length).toBeGreaterThan(20);
    expect(open).toEqual([]);
  });

  it('is written by nobody: neither made, made longer, nor judged by whom it is about', async () => {
    const owner = await house.world.sql<{ id: string }>('select id from organisation limit 1');
    expect(owner).toHaveLength(1);
    for (const statement of ['insert into emergency_access select * from emergency_access', "update emergency_access set until_at = until_at + interval '5 minutes'", "update emergency_access set parties = '{}'", 'delete from emergency_access', "update case_file set number = 'x'", "update seat set circle = 'CLEAR'"]) {
      expect([statement, await as('gi2', statement, [], 'EMERGENCY')]).toEqual([statement, FORBIDDEN]);
    }
    // Whoever reads a row in an emergency writes none of it.
    expect(await as('gi2', 'update person set version = version + 1 where case_id = $1 returning id', [file.id], 'EMERGENCY')).toEqual([]);
    expect(await as('gi2', 'update contribution set withdrawn_at = now() where case_id = $1 returning id', [file.id], 'EMERGENCY')).toEqual([]);
    expect(await as('gi2', "update emergency_access set verdict = 'JUSTIFIED', reviewed_at = now(), reviewed_by = $2 where id = $1 returning id", [access, house.world.people.gi2.id])).toEqual([]);
    expect(await as('privacy', "update emergency_access set verdict = 'JUSTIFIED', reviewed_at = now(), reviewed_by = $2 where id = $1", [access, house.world.people.privacy.id])).toBe('23514');
  });

  it('is opened by the function for whoever knows, extended once, and begun once', async () => {
    const open = (who: Handle, number = file.number) => as(who, "select open_emergency($1, $2, '\\x00', 'OTHER', 'FULL') as opened", [newId(), number]);
    for (const who of ['shelter', 'privacy', 'chair'] as const) expect(await open(who)).toEqual([{ opened: null }]);
    expect(await as('gi2', "select * from begin_emergency($1, '\\x01', '{}')", [access])).toEqual([]);
    for (const who of ['shelter', 'chair', 'privacy'] as const) {
      expect(await as(who, "select extend_emergency($1, '\\x01') as done", [access])).toEqual([{ done: false }]);
      expect(await as(who, 'select end_emergency($1) as done', [access])).toEqual([{ done: false }]);
    }
    expect(await as('gi2', "select extend_emergency($1, '\\x01') as one, extend_emergency($1, '\\x01') as two", [access])).toEqual([{ one: true, two: false }]);
  });
});
