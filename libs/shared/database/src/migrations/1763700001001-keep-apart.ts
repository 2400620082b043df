import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorFactsApart, actorFactsAtOnce } from './actor-facts';
import { apartActs, apartActsBefore } from './apart-acts';
import { apartJudging, apartJudgingBefore, CHANNELLED } from './apart-judging';
import { apartTables, apartTablesBefore, wordWall } from './apart-tables';
import { liveSeat, namedOrOwn } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ownParty = 'party = any ((select reader_parties())::text[])';
const reached = 'channel = any ((select reader_channels())::uuid[])';
const fromOwnSeat = (author: string): string => `${author} = any ((select reader_seats())::uuid[])`;
const chosen = 'audience && (select reader_seats())::uuid[]';

/** Whoever made a thing keeps it; everybody else, a colleague of their party included, has it as far as its channel reaches them. */
const apart = (author: string, whom = chosen): string => `${liveSeat} and (${ownParty} and ${fromOwnSeat(author)} or ${reached} and (${whom} or ${ownParty}))`;
const named = `(${chosen} or id = any ((select reader_grants())::uuid[]))`;

const WALLS: Readonly<Record<string, { readonly using: string; readonly check?: string; readonly was: string; readonly wasCheck?: string }>> = {
  contribution: { using: apart('author_seat_id', named), check: apart('author_seat_id'), was: `${namedOrOwn} or ${liveSeat} and id = any ((select reader_grants())::uuid[])`, wasCheck: namedOrOwn },
  factor: { using: apart('author_seat_id'), was: namedOrOwn },
  hypothesis: { using: apart('author_seat_id'), was: namedOrOwn },
  conclusion: { using: apart('author_seat_id'), was: namedOrOwn },
  evidence_mark: { using: apart('seat_id'), was: namedOrOwn },
  decision: { using: apart('proposed_by_seat_id'), was: namedOrOwn },
  decision_response: { using: apart('seat_id'), was: namedOrOwn },
  // Who took it upon them, and who agreed it.
  action: { using: `${apart('author_seat_id')} or ${liveSeat} and ${fromOwnSeat('owner_seat_id')}`, was: namedOrOwn },
  tegenspraak: { using: apart('author_seat_id'), was: namedOrOwn },
  tegenspraak_ground: { using: apart('author_seat_id'), was: namedOrOwn },
  tegenspraak_event: { using: apart('seat_id'), was: namedOrOwn },
};

const walls = (of: (wall: (typeof WALLS)[string]) => readonly [string, string]): string =>
  CHANNELLED.map((table) => [table, of(WALLS[table]!)] as const).map(([table, [using, check]]) => `alter policy ${table}_wall on ${table} using (${using}) with check (${check});`).join('\n');

const seatFacts = (channels: string): string => `
  create or replace function seat_facts(s seat) returns json language sql stable security invoker ${safe} as $$
    select json_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id, 'role', s.role, 'task', s.task, 'function', s.function,
      'party', s.party, ${channels}'until', s.until_at, 'standingInFor', s.standing_in_for,
      'granted', coalesce((select json_agg(g.contribution_id) from contribution_grant g
        where g.seat_id = s.id and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now()), '[]'),
      'lifted', coalesce((select json_agg(json_build_object('id', g.contribution_id, 'level', g.lifts)) from contribution_grant g
        where g.seat_id = s.id and g.lifts is not null and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now()), '[]'),
      'law', (select json_build_object('mode', f.legal_mode, 'stage', case when f.closed_at is not null or f.refused_at is not null then 'CLOSED' else f.stage end,
        'retainUntil', f.retain_until, 'recorded', f.law) from case_file f where f.id = s.case_id))
  $$;
`;

const lawOfItems = (columns: string, types: string): string => `
  drop function law_of_items;
  create function law_of_items(p_cases uuid[]) returns table (
    id uuid, case_id uuid, party text,${types} audience uuid[], knowing uuid[], supply text, about text, receivers text[], gate text, gate_for text[],
    gate_until timestamptz, incidental boolean, shows text[], grantable text[], open_until timestamptz
  ) language sql stable security definer ${safe} as $$
    select c.id, c.case_id, c.party,${columns} c.audience, c.knowing, c.supply, c.about, c.receivers, c.gate, c.gate_for, c.gate_until, c.incidental, c.shows, c.grantable, c.open_until
    from contribution c join case_file f on f.id = c.case_id
    where c.withdrawn_at is null and c.case_id = any (p_cases) and (c.case_id = any (reader_cases()) or f.region_id = reader_region() and reader_maintains())
    order by c.id
  $$;
`;

/** Where intimate terror or stalking is suspected, the two parties' channels are apart: in what is brought, in what is built on it, and in who may know of that. */
export class KeepApart1763700001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${apartTables}
      ${apartJudging}
      ${wordWall}
      ${apartActs}
      ${walls(({ using, check = using }) => [using, check])}
      ${lawOfItems(' c.channel, c.author_seat_id,', ' channel uuid, author_seat_id uuid,')}
      ${seatFacts("'channels', coalesce((select k.channels from seat_channel k where k.seat_id = s.id), array[s.case_id]), ")}
      ${actorFactsApart}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${actorFactsAtOnce}
      ${seatFacts('')}
      ${lawOfItems('', '')}
      ${walls(({ was, wasCheck = was }) => [was, wasCheck])}
      ${apartActsBefore}
      drop policy side_word_wall on side_word;
      ${apartJudgingBefore}
      ${apartTablesBefore}
    `);
  }
}
