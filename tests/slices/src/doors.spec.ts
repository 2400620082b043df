import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContributionEntity } from '@casustafel/contribution-server';
import { ClockOffset, OutboxBell, sql, UnitOfWork, uuid, type Caller } from '@casustafel/database';
import { newId, NotFound } from '@casustafel/kernel';
import { FileKeyStore, Sealer } from '@casustafel/key-store';
import { parseActor } from '@casustafel/policy';
import { freshDatabase, type FreshDatabase } from '@casustafel/tests-support';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** The two doors themselves, below every slice: what they let through, what they write down, and that they fail closed. */
let database: FreshDatabase;
let app: DataSource;
let owner: pg.Client;
let work: UnitOfWork;
const keys = mkdtempSync(join(tmpdir(), 'doors-'));
const ids = { region: newId(), police: newId(), clinic: newId(), agent: newId(), doctor: newId(), stranger: newId(), table: newId(), file: newId(), agentSeat: newId(), doctorSeat: newId(), item: newId() };

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();
  app = await new DataSource({ type: 'postgres', url: database.url, entities: [ContributionEntity] }).initialize();
  work = new UnitOfWork(app, new ClockOffset(), new OutboxBell());
  const store = new FileKeyStore(keys);
  store.createCaseKey(ids.file);
  const sealed = new Sealer(store).seal(ids.file, `contribution:${ids.item}`, { who: 'x' });
  await owner.query(`insert into region values ('${ids.region}', 'r');
    insert into organisation values ('${ids.police}', '${ids.region}', 'Politie', 'POLITIE', 'NONE'), ('${ids.clinic}', '${ids.region}', 'GGZ', 'GGZ', 'NONE');`);
  for (const [id, organisation] of [[ids.agent, ids.police], [ids.doctor, ids.clinic], [ids.stranger, ids.police]]) {
    await owner.query(`insert into professional values ($1, $2, $3, $4, $4, 'N', 'J', '2099-01-01', '2099-01-01', '{}')`, [id, ids.region, organisation, id]);
  }
  await owner.query(`insert into case_table values ('${ids.table}', '${ids.region}', 't', 2, '09:00', 60, 3, '${ids.agent}');
    insert into case_file values ('${ids.file}', '${ids.region}', '${ids.table}', '26-0001', 'WGS', '\\x', '\\x', now(), null, null, '${ids.agent}');`);
  for (const [id, person, organisation, role] of [[ids.agentSeat, ids.agent, ids.police, 'POLITIE'], [ids.doctorSeat, ids.doctor, ids.clinic, 'GGZ']]) {
    await owner.query(`insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, given_by) values ($1, $2, $3, $4, $5, 'NONE', 'PARTNER', now() - interval '1 hour', $3)`, [id, ids.file, person, organisation, role]);
  }
  await owner.query(
    `insert into contribution (id, case_id, organisation_id, task, author_seat_id, category, knowledge, audience, about_person_ids, subjects, content, first_processed_at)
     values ($1, $2, $3, 'NONE', $4, 'POLICE', 'FIRST_HAND', $5, '{}', '{}', $6, now())`,
    [ids.item, ids.file, ids.police, ids.agentSeat, [ids.agentSeat], sealed],
  );
});
afterAll(async () => {
  await app?.destroy();
  await owner?.end();
  await database?.drop();
  rmSync(keys, { recursive: true });
});

async function callerOf(id: string): Promise<Caller> {
  const [{ facts }] = await app.query("select actor_of_professional($1, '') as facts", [id]);
  return { actor: parseActor(facts), signInId: null, correlationId: newId(), origin: 'test' };
}
const everything = (caller: Caller) =>
  work.look(caller, { action: 'LISTED', caseId: ids.file }, (read) => ({ items: read.rows('Contribution', sql`select c.* from contribution c`, (row) => row['id'] as string) }));
const logOf = async (stream: string) => (await owner.query('select action, outcome, object_ids, case_id from access_log where stream = $1 order by n', [stream])).rows;

describe('a look without any predicate of its own', () => {
  it('shows the organisation that brought it', async () => {
    expect((await everything(await callerOf(ids.agent))).items).toEqual([ids.item]);
    expect(await logOf(ids.file)).toEqual([{ action: 'LISTED', outcome: 'SHOWN', object_ids: [ids.item], case_id: ids.file }]);
  });
  it('shows nothing to a seat its audience does not name, and writes a row without ids', async () => {
    expect((await everything(await callerOf(ids.doctor))).items).toEqual([]);
    expect((await logOf(ids.file)).at(-1)).toMatchObject({ outcome: 'SHOWN', object_ids: [] });
  });
  it('refuses a colleague of the same organisation without a seat, on their own stream', async () => {
    await expect(everything(await callerOf(ids.stranger))).rejects.toThrow(NotFound);
    expect(await logOf(ids.stranger)).toEqual([{ action: 'LISTED', outcome: 'REFUSED', object_ids: [ids.file], case_id: ids.file }]);
  });
  it('gives the same rows before and after ANALYZE', async () => {
    const before = await everything(await callerOf(ids.agent));
    await owner.query('analyze');
    expect((await everything(await callerOf(ids.agent))).items).toEqual(before.items);
  });
});

describe('the log', () => {
  it('is closed to the application', async () => {
    await expect(app.query('select * from access_log')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('delete from access_log')).rejects.toMatchObject({ code: '42501' });
  });
  it('chains over its stored bytes', async () => {
    const { rows } = await owner.query('select l.hash = sha256(log_bytes(l)) as whole, l.previous, l.hash from access_log l where stream = $1 order by n', [ids.file]);
    expect(rows.every(({ whole }) => whole)).toBe(true);
    rows.slice(1).forEach((row, index) => expect(row.previous).toEqual(rows[index].hash));
  });
  it('that cannot be written lets nothing through', async () => {
    await owner.query('revoke insert on access_log from casustafel_app');
    await expect(everything(await callerOf(ids.agent))).rejects.toMatchObject({ code: '42501' });
    await owner.query('grant insert on access_log to casustafel_app');
  });
});

describe('a transaction', () => {
  const touch = (caller: Caller, key?: string, hash = 'a') =>
    work.run({ ...caller, idempotency: key ? { key, hash: Buffer.from(hash) } : undefined }, async (tx) => {
      await tx.log({ action: 'SHARED', caseId: ids.file, objects: [{ kind: 'Contribution', id: ids.item }] });
      await tx.tell({ topic: 'changed', kind: 'Contribution', caseId: ids.file, id: ids.item });
      return [ids.item];
    });
  const told = async () => Number((await owner.query('select count(*) from outbox where stream = $1', [ids.file])).rows[0].count);

  it('repeated under one key has one effect and the same answer', async () => {
    const key = newId();
    const agent = await callerOf(ids.agent);
    const before = await told();
    expect(await Promise.all([touch(agent, key), touch(agent, key)])).toEqual([[ids.item], [ids.item]]);
    expect(await told()).toBe(before + 1);
    await expect(touch(agent, key, 'b')).rejects.toMatchObject({ code: 'KEY_USED_FOR_SOMETHING_ELSE' });
  });
  it('sees nothing of a case its person has no seat in', async () => {
    await work.run(await callerOf(ids.stranger), async (tx) => {
      expect(await tx.query(sql`select id from case_file where id = ${uuid(ids.file)}`)).toEqual([]);
      return [];
    });
  });
});

it('no definer function gives out rows of a case', async () => {
  const { rows } = await owner.query(`select proname, pg_get_function_result(oid) as result from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`);
  expect(rows.map(({ result }) => result).filter((result) => !['uuid', 'uuid[]', 'text[]', 'boolean', 'void'].includes(result))).toEqual([]);
});
it('every table of cases is walled, also against its owner', async () => {
  const { rows } = await owner.query(`
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)
      and has_table_privilege('casustafel_app', c.oid, 'select')`);
  expect(rows).toEqual([]);
});
