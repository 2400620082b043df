import { createServer } from 'node:http';
import pg from 'pg';
import { PAGE } from '../sizes';
import { tellCost } from '../servers/tell-cost';
import { present } from './present';

export interface Content {
  readonly who: string; readonly doesWhat: string; readonly toWhom: string | null; readonly effect: string | null; readonly source: string;
  readonly ground: string | null; readonly article: string | null; readonly conclusion: string | null; readonly summary: string | null;
}

export interface FloorRow<Words = Content> {
  readonly id: string; readonly case_id: string; readonly organisation_id: string; readonly author_seat_id: string;
  readonly category: string; readonly knowledge: string; readonly level: string; readonly about_person_ids: string[]; readonly occurred_on: string | null; readonly content: Words;
  readonly first_processed_at: Date; readonly shared_at: Date | null; readonly withdrawn_at: Date | null;
  readonly audience: string[]; readonly version: number; readonly own: boolean;
}

/** Where the words of a row stand and how they become readable. */
export interface Words<Kept> {
  readonly column: string;
  readonly from: string;
  readonly open: (row: FloorRow<Kept>) => Content;
}

export const plain: Words<Content> = { column: 'c.content', from: '', open: ({ content }) => content };

/** As bare as the same answer can be given: one prepared statement with the rule written out by hand, and JSON. No sign-in, no wall, no log. */
export function serveFloor<Kept>({ column, from, open }: Words<Kept>): void {
  /** One list, with what narrows it, and the order that makes its pages exact. */
  const list = (narrowed: string, order: string): string => `
    select c.id, c.case_id, c.organisation_id, c.author_seat_id, c.category, c.knowledge, c.level, c.about_person_ids, c.occurred_on::text, ${column} as content,
      c.first_processed_at, c.shared_at, c.withdrawn_at, c.audience, c.version, c.party = s.party as own
    from floor_contribution c join seat s on s.case_id = c.case_id and s.professional_id = $1 and s.from_at <= now() and s.until_at > now() ${from}
    where ${narrowed} and (c.party = s.party or (s.id = any (c.audience) and c.open_until > now()))
    order by ${order} limit ${PAGE}`;
  const OF_CASE = { name: 'case', text: list('c.case_id = $2', 'c.first_processed_at desc, c.id') };
  const OF_CASES = { name: 'cases', text: list('c.withdrawn_at is null', 'c.first_processed_at desc, c.id desc') };
  const pool = new pg.Pool({ connectionString: process.env['DATABASE_ADMIN_URL'], max: 12 });
  pool.on('error', () => undefined);

  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://floor');
    const [person, caseId] = [searchParams.get('person'), searchParams.get('case')];
    pool.query<FloorRow<Kept>>(caseId ? { ...OF_CASE, values: [person, caseId] } : { ...OF_CASES, values: [person] }).then(
      ({ rows }) => {
        const items = rows.map((row) => present({ ...row, content: open(row) }));
        const data = caseId ? { contributions: items } : { newForMe: { items: items.map((contribution) => ({ contribution })) } };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
      },
      () => response.writeHead(500).end(),
    );
  });
  server.listen(Number(process.env['PORT']), '127.0.0.1', tellCost);
}
