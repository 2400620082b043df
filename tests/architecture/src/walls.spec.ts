import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@casustafel/tests-support';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

jest.setTimeout(60_000);

/** Tables without a wall, each with the reason: a new table is walled unless it is written down here. */
const unwalled: Readonly<Record<string, string>> = {
  access_log: 'the application may add and never read',
  log_actor: 'names as the log shows them; the application keeps them right and cannot read them',
  log_case: 'part of the access log: add only',
  pseudonym: 'part of the access log: add only',
  log_stream: 'the last number and hash of each stream of the log; says nothing of a case',
  migration: 'the application may not reach it',
  sign_in: 'read before anybody is known',
  identity_state: 'of the provider of the demo, before anybody is known',
  idempotency: 'found by the key that only its sender has',
  outbox_counter: 'numbers only',
};

describe('the walls in the database', () => {
  let database: FreshDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.superUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const column = async (query: string): Promise<string[]> => (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);

  it('stand, also against the owner, around every table that is not named as an exception', async () => {
    const open = await column(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity) order by 1`,
    );
    expect(open.filter((name) => !(name in unwalled))).toEqual([]);
  });

  it('have no hole in the shape of a view that runs with the rights of its owner', async () => {
    expect(
      await column(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm'
          or relkind = 'v' and not coalesce(reloptions @> array['security_invoker=true'], false))`,
      ),
    ).toEqual([]);
  });

  it('let the application own nothing', async () => {
    expect(await column(`select relname as name from pg_class where relowner <> 'casustafel_owner'::regrole and relnamespace = 'public'::regnamespace`)).toEqual([]);
  });

  it.each(['access_log', 'log_case', 'pseudonym'])('let the application add to %s, and neither read nor change it', async (table) => {
    const { rows } = await client.query(
      `select right_to from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) as right_to
        where has_table_privilege('casustafel_app', $1, right_to) or right_to not in ('DELETE', 'TRUNCATE') and has_any_column_privilege('casustafel_app', $1, right_to)`,
      [table],
    );
    expect(rows).toEqual([{ right_to: 'INSERT' }]);
  });

  it('let the reader of the log see the log and nothing of a case', async () => {
    const readable = await column(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
        and (has_table_privilege('casustafel_log', oid, 'SELECT') or has_any_column_privilege('casustafel_log', oid, 'SELECT')) order by 1`,
    );
    expect(readable.filter((name) => !['access_log', 'log_actor', 'log_case', 'log_seat', 'log_stream', 'pseudonym'].includes(name))).toEqual([]);
  });
});

describe('the migrations', () => {
  it('go back to nothing and forth again', async () => {
    const database = await freshDatabase();
    const root = path.resolve(import.meta.dirname, '../../..');
    const migrate = (...args: string[]): Promise<unknown> =>
      promisify(execFile)(process.execPath, ['--conditions=@casustafel/source', '--import', './libs/workspace/src/source/register.mjs', 'apps/api/src/migrate.ts', ...args], {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', DATABASE_ADMIN_URL: database.adminUrl },
      });
    const client = new pg.Client({ connectionString: database.superUrl });
    await client.connect();
    const things = async (): Promise<string> => {
      const { rows } = await client.query<{ things: string }>(
        `select string_agg(thing, E'\\n' order by thing) as things from (
           select relkind::text || ' ' || relname as thing from pg_class where relnamespace = 'public'::regnamespace
           union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace and probin is null
           union all select 'policy ' || polname || ' ' || polrelid::regclass from pg_policy) as all_things`,
      );
      return rows[0]?.things ?? '';
    };
    try {
      const before = await things();
      await migrate('--down');
      expect(await things()).not.toMatch(/^(r (?!migration$)|v |function |policy )/m);
      await migrate();
      expect(await things()).toBe(before);
    } finally {
      await client.end();
      await database.drop();
    }
  });
});
