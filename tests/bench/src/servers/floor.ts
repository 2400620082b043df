import { createServer } from 'node:http';
import pg from 'pg';
import { PAGE } from '../sizes';
import { tellCost } from './tell-cost';

/** As bare as the same answer can be given: one prepared statement with the rule written out by hand, and JSON. No sign-in, no wall, no log, no seal. */
const LIST = `
  select c.id, c.case_id, c.organisation_id, c.author_seat_id, c.category, c.knowledge, c.about_person_ids, c.occurred_on::text, c.content,
    c.first_processed_at, c.shared_at, c.withdrawn_at, c.audience, c.version, c.party = s.party as own
  from floor_contribution c join seat s on s.case_id = c.case_id and s.professional_id = $2 and s.from_at <= now() and s.until_at > now()
  where c.case_id = $1 and (c.party = s.party or (s.id = any (c.audience) and c.open_until > now()))
  order by c.first_processed_at desc, c.id limit ${PAGE}`;

interface Row {
  readonly id: string; readonly case_id: string; readonly organisation_id: string; readonly author_seat_id: string;
  readonly category: string; readonly knowledge: string; readonly about_person_ids: string[]; readonly occurred_on: string | null;
  readonly content: { who: string; doesWhat: string; toWhom: string | null; effect: string | null; source: string; ground: string | null; article: string | null };
  readonly first_processed_at: Date; readonly shared_at: Date | null; readonly withdrawn_at: Date | null;
  readonly audience: string[]; readonly version: number; readonly own: boolean;
}

const present = ({ content: { who, doesWhat, toWhom, effect, source, ground, article }, own, ...row }: Row) => ({
  id: row.id, caseId: row.case_id, organisationId: row.organisation_id, authorSeatId: row.author_seat_id, category: row.category, knowledge: row.knowledge,
  aboutPersonIds: row.about_person_ids, occurredOn: row.occurred_on, who, doesWhat, toWhom, effect, source,
  broughtAt: row.first_processed_at, sharedAt: own ? row.shared_at : null, ground: own ? ground : null, article,
  sharedWith: own ? row.audience : null, withdrawnAt: own ? row.withdrawn_at : null, version: own ? row.version : 0,
  viewerMay: { share: own, withdraw: own, correct: own },
});

const pool = new pg.Pool({ connectionString: process.env['DATABASE_ADMIN_URL'], max: 12 });
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://floor');
  pool.query<Row>({ name: 'list', text: LIST, values: [searchParams.get('case'), searchParams.get('person')] }).then(
    ({ rows }) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { contributions: rows.map(present) } })),
    () => response.writeHead(500).end(),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', tellCost);
