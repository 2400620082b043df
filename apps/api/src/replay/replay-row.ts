import { isId, type Level } from '@casustafel/kernel';
import { RULE_BOOK_VERSION } from '@casustafel/policy';
import pg from 'pg';
import { booksOf, type Version } from './books';
import { replayed, type Replayed } from './replayed';

/** Nothing in the log is called so. */
export class UnknownRow extends Error {}

/** A row of the access log as its own role reads it; nothing of any case is in it. */
export interface LogRow {
  readonly stream: string;
  readonly n: string;
  readonly at: Date;
  readonly region_id: string | null;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly organisation: string | null;
  readonly role: string;
  readonly function: string;
  readonly action: string;
  readonly outcome: string;
  readonly case_number: string | null;
  readonly object_kinds: readonly string[];
  readonly legal_mode: string;
  readonly agreement: string;
  readonly rule_book: string;
  readonly decision_key: string;
  readonly processing_id: string;
}

export type Levels = Partial<Record<Level, number>>;

/**
 * Judges a row of the log again, from what the row itself holds, and says whether today's book would differ. It sees what the
 * role of the log sees, and that it looked is a row as well.
 * @throws UnknownRow
 */
export async function replayRow(logUrl: string, named: string, operator: string): Promise<Replayed> {
  const client = new pg.Client({ connectionString: logUrl });
  await client.connect();
  try {
    await client.query('begin');
    const row = await find(client, named);
    await note(client, row, operator);
    await client.query('commit');
    const { rows } = await client.query<{ versions: readonly Version[] }>('select agreements_of_region($1) as versions', [row.region_id]);
    return replayed(row, booksOf(row, rows[0]?.versions ?? []));
  } finally {
    await client.end();
  }
}

const PLACE = /^([0-9a-f-]{36}):(\d{1,18})$/i;

async function find(client: pg.Client, named: string): Promise<LogRow> {
  const [, stream, n] = PLACE.exec(named) ?? [];
  const where = isId(named) ? 'l.processing_id = $1' : stream && isId(stream) ? 'l.stream = $1 and l.n = $2' : null;
  const { rows } = where
    ? await client.query<LogRow>(
        `select l.*, a.name as actor_name, a.organisation, c.number as case_number
         from access_log l left join log_actor a on a.actor_id = l.actor_id left join log_case c on c.case_id = l.case_id where ${where}`,
        isId(named) ? [named] : [stream, n],
      )
    : { rows: [] };
  const [row] = rows;
  if (!row) throw new UnknownRow(named ? `The log has no row "${named}": name one by its processing id, or as STREAM:NUMBER.` : 'Name the row of the log: npm run -s policy:replay -- LOG_ROW_ID');
  return row;
}

/** Reading the log is an act like any other, also at a keyboard without a person behind a sign-in. It stands in the stream of the region. */
async function note(client: pg.Client, { region_id: region }: LogRow, operator: string): Promise<void> {
  const entry = { action: 'REPLAYED_LOG', region, purpose: 'REVIEW', origin: 'command', operator, agreement: 'none', ruleBook: RULE_BOOK_VERSION };
  await client.query(`select append_log($1, $2, null, 'SHOWN', '{}', '{}', '{}')`, [region ?? '00000000-0000-0000-0000-000000000000', JSON.stringify(entry)]);
}
