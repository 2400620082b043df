import type { HubClient } from '@casustafel/tests-support';
import pg from 'pg';

/** Tables where a moment or a machine decides what stands in them, and no score could. */
const OF_THE_MACHINE = new Set(['presence', 'migration']);

/** Makes what two runs show comparable: ids by the name of what they are, times and random bytes by that they are there. */
export class Names {
  private readonly names = new Map<string, string>();

  add(name: string, id: string): void {
    this.names.set(id, name);
  }

  plain(text: string): string {
    return text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => `<${this.names.get(id) ?? 'id'}>`)
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)/g, '<time>')
      .replace(/localhost:\d+/g, '<hub>')
      .replace(/\\+x((?:[0-9a-f]{2})+)/g, (_, hex: string) => `<${hex.length / 2} bytes>`);
  }
}

/** One answer as it came over the wire: status, headers and body, without the date. */
export async function overTheWire(response: Response): Promise<{ head: string; body: string }> {
  const head = [...response.headers].filter(([name]) => name !== 'date').map(([name, value]) => `${name}: ${value}`);
  return { head: [response.status, ...head.sort()].join('\n'), body: await response.text() };
}

/**
 * What came over somebody's line: each room as it was told, and how often something had changed.
 * The same room told twice is how far two processes were apart; in what order seats stand that are sorted by id, chance decides.
 */
export function framesSeen(frames: readonly string[], names: Names): string[] {
  const plain = frames.map((frame) => names.plain(frame).replace(/"mark":"[\w-]+"/, '"mark":<mark>').replace(/"sid":"[\w-]+"/, '"sid":<line>').replace(/"(present|confirmed)SeatIds":\[([^\]]*)\]/g, inOrder));
  const changed = plain.filter((frame) => frame.includes('"changed"'));
  return [...new Set(plain), `${changed.length} times changed`];
}

const inOrder = (_: string, which: string, seats: string): string => `${which}: ${seats.split(',').sort().join()}`;

const withoutCursor = (body: string): string => body.replace(/"cursor":"[\w-]+"/g, (cursor) => `"cursor":<${cursor.length} characters>`);
const withoutOwn = (body: string): string => body.replace(/"myAnswer":\{[^}]*\}/g, '"myAnswer":<own>');
const withoutLength = (head: string): string => head.replace(/^content-length: \d+$/m, 'content-length: <own>');

/** What one person is answered. To the author of an answer their own is shown; that, and its length, is theirs. */
export async function seenBy(client: HubClient, names: Names, query: string, variables: object, { isAuthor = false, key = '' } = {}): Promise<string> {
  const { head, body } = await overTheWire(await client.post('/graphql', { query, variables }, key ? { 'idempotency-key': key } : {}));
  const seen = isAuthor ? `${withoutLength(head)}\n${withoutOwn(body)}` : `${head}\n${body}`;
  return names.plain(withoutCursor(seen));
}

/** Every row of every table, as plain text in an order of its own. */
export async function everyTable(names: Names, asOwner: <Row>(text: string) => Promise<Row[]>): Promise<Record<string, string[]>> {
  const tables = await asOwner<{ name: string }>("select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' order by 1");
  const all: Record<string, string[]> = {};
  for (const { name } of tables) {
    if (OF_THE_MACHINE.has(name)) continue;
    const rows = await asOwner<{ row: object }>(`select to_jsonb(t) as row from "${name}" t`);
    all[name] = rows.map(({ row }) => names.plain(JSON.stringify(row))).sort();
  }
  return all;
}

/** Everything this process says to the database meanwhile, each sentence once: what a statement log would hold. */
export async function statementsDuring(names: Names, work: () => Promise<void>): Promise<string[]> {
  const said = new Set<string>();
  type Query = (...given: unknown[]) => unknown;
  const client = pg.Client.prototype as unknown as { query: Query };
  const real = client.query;
  client.query = function (this: unknown, ...given: unknown[]) {
    const [first, second] = given as [string | { text?: string; values?: unknown[] }, unknown[] | undefined];
    const text = typeof first === 'string' ? first : (first.text ?? '');
    const values = typeof first === 'string' ? second : first.values;
    if (!OF_THE_RELAY.test(text)) said.add(names.plain(`${text} ${JSON.stringify(Array.isArray(values) ? values.map(plainValue) : [])}`));
    return real.apply(this, given);
  };
  try {
    await work();
  } finally {
    client.query = real;
  }
  return [...said].sort();
}

/** How often, and over which streams, depends on the moment alone. */
const OF_THE_RELAY = /from unnest|pg_notify|update presence|delete from|sign_in/i;
const plainValue = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
