import { FileKeyStore, Sealer } from '@casustafel/key-store';
import pg from 'pg';
import type { BenchDatabase } from '../database.mjs';
import { SEATS_A_CASE, type Size } from '../sizes';
import { KEPT, PLAIN } from './contributions.sql';
import { filled, PEOPLE } from './people.sql';

/** One person asking for one case they sit in. */
export interface Question {
  readonly token: string;
  readonly professionalId: string;
  readonly caseId: string;
}

const CASES_AT_ONCE = 50;
const QUESTIONS = 1_000;

/** Fills the database by numbers, seals what will be asked with real keys, and answers who can ask what. */
export async function makeWorld({ superUrl, keyFolder }: BenchDatabase, size: Size): Promise<readonly Question[]> {
  const client = new pg.Client({ connectionString: superUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // Neither speed nor safety of the filling is measured, and every row is right by how it is made.
    await client.query("set synchronous_commit = off; set session_replication_role = replica; set work_mem = '128MB'; set maintenance_work_mem = '512MB'");
    const numbers = { professionals: size.professionals, cases: size.cases };
    await client.query(filled(PEOPLE, numbers));
    await client.query('analyze seat');
    await client.query(filled(PLAIN, numbers));
    await seal(client, keyFolder);
    await withoutIndexes(client, () => client.query(KEPT));
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return await questions(client, size);
  } finally {
    await client.end();
  }
}

async function seal(client: pg.Client, keyFolder: string): Promise<void> {
  const keys = new FileKeyStore(keyFolder);
  const sealer = new Sealer(keys);
  const { rows: cases } = await client.query<{ case_id: string }>("select distinct case_id from floor_contribution where large union select s.case_id from sign_in i join seat s on s.professional_id = i.professional_id");
  for (let start = 0; start < cases.length; start += CASES_AT_ONCE) {
    const ids = cases.slice(start, start + CASES_AT_ONCE).map(({ case_id: id }) => id);
    ids.forEach((id) => keys.createCaseKey(id));
    const { rows } = await client.query<{ id: string; case_id: string; content: object }>('select id, case_id, content from floor_contribution where case_id = any($1)', [ids]);
    const sealed = rows.map(({ id, case_id: caseId, content }) => sealer.seal(caseId, `contribution:${id}`, content).toString('hex'));
    await client.query("insert into bench_sealed select i, decode(c, 'hex') from unnest($1::uuid[], $2::text[]) as u (i, c)", [rows.map(({ id }) => id), sealed]);
  }
}

/** A million rows go in many times faster when the indexes are made afterwards, from their own definitions. */
async function withoutIndexes(client: pg.Client, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    "select indexname as name, indexdef as definition from pg_indexes where tablename = 'contribution' and indexname <> 'contribution_pkey'",
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await work();
  for (const { definition } of rows) await client.query(definition);
}

/** In an order that has nothing to do with who they are, so that neither person nor case comes twice in a row. */
async function questions(client: pg.Client, { cases, professionals }: Size): Promise<readonly Question[]> {
  const { rows } = await client.query<Question>(
    `select 'bench-' || p as token, bench_id('professional', p) as "professionalId", bench_id('case', c) as "caseId"
     from (select k / ${SEATS_A_CASE} as c, (k * 7919) % $1::bigint as p from generate_series(0, $2::bigint * ${SEATS_A_CASE} - 1) k) dealt
     where bench_is_large(c) and p % greatest(1, $1::bigint / 200) = 0 order by md5(c || ':' || p) limit ${QUESTIONS}`,
    [professionals, cases],
  );
  return rows;
}
