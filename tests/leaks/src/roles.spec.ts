import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { play } from './support/act';
import { allActs } from './support/acts';
import { Scene } from './support/scene';

jest.setTimeout(60_000);

const scene = await Scene.open();
const app = new pg.Client({ connectionString: scene.hub.database.url });
const log = new pg.Client({ connectionString: scene.hub.database.logUrl });
const tables = (await scene.hub.asOwner<{ name: string }>("select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1")).map(({ name }) => name);

/** Tables the roles are for; all others are of a case or of people, and are tried. */
const OF_THE_LOG = ['access_log', 'log_actor', 'log_case', 'log_seat', 'log_stream', 'pseudonym'];
const WITHOUT_CASE: Readonly<Record<string, string>> = {
  migration: 'how far the tables are built', identity_state: 'of the demo’s provider', sign_in: 'found by a hash that only its cookie has', idempotency: 'found by a key that only its sender has', outbox_counter: 'numbers',
};
const others = tables.filter((name) => !OF_THE_LOG.includes(name));
const walled = others.filter((name) => !(name in WITHOUT_CASE));
/** What the application may read of a table: all of it, or the columns it was given. */
const readable = new Map(
  (await scene.hub.asOwner<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege('casustafel_app', c.oid, a.attnum, 'SELECT') group by 1`)).map(({ name, columns }) => [name, columns]),
);

beforeAll(async () => {
  await play(scene, allActs);
  await Promise.all([app.connect(), log.connect()]);
});
afterAll(async () => {
  await Promise.all([app.end(), log.end()]);
  await scene.close();
});

const refusal = (client: pg.Client, statement: string): Promise<string> => client.query(statement).then(({ rowCount }) => `${rowCount} rows`, ({ code }: { code: string }) => code);
const DENIED = '42501';

describe('the application', () => {
  it.each(['access_log', 'log_case', 'log_seat', 'pseudonym'])('cannot read %s', async (table) => expect(await refusal(app, `select * from ${table}`)).toBe(DENIED));
  it.each(['update access_log set action = action', 'delete from access_log', 'truncate access_log'])('cannot %s', async (statement) => expect(await refusal(app, statement)).toBe(DENIED));
  /** What only the functions of the owner read is not there for the application at all. */
  it.each(walled)('sees nothing in %s while it acts for nobody', async (table) => expect(await refusal(app, `select ${readable.get(table) ?? '*'} from "${table}"`)).toBe(readable.get(table) ? '0 rows' : DENIED));

  it('sees there what the person it acts for may; and for somebody elsewhere nothing of this case', async () => {
    const rowsFor = async (person: string): Promise<number> => {
      await app.query('begin');
      await app.query('select enter($1, $2)', [person, '']);
      const { rows } = await app.query<{ count: number }>('select count(*)::int as count from contribution');
      await app.query('rollback');
      return rows[0]!.count;
    };
    expect(await rowsFor(scene.professional('police'))).toBeGreaterThan(3);
    expect(await rowsFor(scene.professional('shelter'))).toBe(0);
    expect(await rowsFor(scene.elsewhere.people.police.id)).toBe(0);
  });

  it('keeps no word of a case where the database can read it', async () => {
    const found: string[] = [];
    // Names of tables and job titles, and why the region agreed on something, are the region's, and plain.
    for (const table of tables.filter((name) => !['case_table', 'log_actor', 'agreement_version'].includes(name))) {
      const [row] = await scene.hub.asOwner<{ content: string | null }>(`select string_agg(t::text, ' ') as content from "${table}" t`);
      found.push(...scene.canaries.allIn(row?.content ?? '').map((what) => `${what} in ${table}`));
    }
    expect(found).toEqual([]);
  });
});

describe('the reader of the log', () => {
  it.each(others)('cannot read %s', async (table) => expect(await refusal(log, `select * from "${table}"`)).toBe(DENIED));
  it('reads the log, in which no word of a case stands', async () => {
    const { rows } = await log.query<{ content: string }>("select string_agg(l::text, ' ') as content from access_log l");
    expect(rows[0]!.content).toContain(scene.id('case'));
    expect(scene.canaries.allIn(rows[0]!.content)).toEqual([]);
  });
});
