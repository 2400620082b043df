import type { MigrationInterface, QueryRunner } from 'typeorm';
import { settling } from './lawful-citations';
import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';

const seatFacts = (lifted: string): string => `
  create or replace function seat_facts(s seat) returns json language sql stable security invoker ${safe} as $$
    select json_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id, 'role', s.role, 'task', s.task, 'function', s.function,
      'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for,
      'granted', coalesce((select json_agg(g.contribution_id) from contribution_grant g
        where g.seat_id = s.id and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now()), '[]'),
      ${lifted}
      'law', (select json_build_object('mode', f.legal_mode, 'stage', case when f.closed_at is not null or f.refused_at is not null then 'CLOSED' else f.stage end,
        'retainUntil', f.retain_until, 'recorded', f.law) from case_file f where f.id = s.case_id))
  $$;
`;
const lifted = `'lifted', coalesce((select json_agg(json_build_object('id', g.contribution_id, 'level', g.lifts)) from contribution_grant g
        where g.seat_id = s.id and g.lifts is not null and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now()), '[]'),`;

const lawOfItems = (column: string, type: string): string => `
  create function law_of_items(p_cases uuid[]) returns table (
    id uuid, case_id uuid, party text, audience uuid[], knowing uuid[], supply text, about text, receivers text[], gate text, gate_for text[],
    gate_until timestamptz, incidental boolean, shows text[],${type} open_until timestamptz
  ) language sql stable security definer ${safe} as $$
    select c.id, c.case_id, c.party, c.audience, c.knowing, c.supply, c.about, c.receivers, c.gate, c.gate_for, c.gate_until, c.incidental, c.shows,${column} c.open_until
    from contribution c join case_file f on f.id = c.case_id
    where c.withdrawn_at is null and c.case_id = any (p_cases) and (c.case_id = any (reader_cases()) or f.region_id = reader_region() and reader_maintains())
    order by c.id
  $$;
`;

/**
 * As before, and a grant that ran out also closes for a seat that no audience named; a seat that holds another grant of the
 * same item keeps it; and who asked and who granted are told that it ended.
 */
const settlingGrants = `
  create function settle_what_ran_out(p_offset text) returns integer language plpgsql security definer ${safe} as $$
  declare c record; r record; v_after uuid[]; v_granted uuid[]; v_seats uuid[]; v_count integer := 0;
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    if not pg_try_advisory_xact_lock(hashtext('settle_what_ran_out')) then return 0; end if;
    for c in
      select k.* from contribution k where k.withdrawn_at is null and (
        k.open_until > k.settled_at and k.open_until <= hub_now() or k.gate <> 'NONE' and k.gate_until > k.settled_at and k.gate_until <= hub_now()
        or exists (select 1 from contribution_grant g where g.contribution_id = k.id and g.ended_at is null and g.until_at > k.settled_at and g.until_at <= hub_now()))
      order by k.id for update skip locked limit 100
    loop
      v_granted := array(select g.seat_id from contribution_grant g where g.contribution_id = c.id and g.ended_at is null);
      v_after := array(select s.id from seat s where s.id = any (c.knowing) and (s.party = c.party
        or c.open_until > hub_now() and (c.gate = 'NONE' or c.gate_until > hub_now()) and (
          not exists (select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.until_at <= hub_now())
          or exists (select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.ended_at is null and g.until_at > hub_now()))));
      update contribution k set knowing = v_after, settled_at = hub_now() where k.id = c.id;
      perform tell(c.case_id, c.case_id, 'changed', 'Contribution', c.id, c.shown || v_granted, c.shown);
      for r in select x.kind, x.id, x.seats_before, x.seats_after from close_citations(c.id) x
        union all select 'TegenspraakGround', x.id, x.seats_before, x.seats_after from close_grounds(c.id) x loop
        perform tell(c.case_id, c.case_id, 'changed', r.kind, r.id, r.seats_before, r.seats_after);
      end loop;
      v_count := v_count + 1;
    end loop;
    for r in select q.* from access_request q where q.state = 'GRANTED' and q.until_at <= hub_now() order by q.id for update skip locked limit 100 loop
      update access_request q set state = 'ENDED', version = q.version + 1 where q.id = r.id;
      -- Written down as its early end is, under the name of who granted it.
      perform append_log(r.case_id, jsonb_build_object('region', p.region_id, 'actor', p.id, 'organisation', s.organisation_id, 'role', s.role, 'function', s.function, 'action', 'GRANT_RAN_OUT',
          'purpose', r.purpose, 'correlation', gen_random_uuid(), 'origin', 'clock', 'agreement', 'none'), r.case_id, 'DONE', array['AccessRequest'], array[r.id], '{}')
        from seat s join professional p on p.id = s.professional_id where s.id = r.answered_by_seat_id;
      v_seats := array(select s.id from seat s where s.case_id = r.case_id and (s.id = r.seat_id or s.party = r.supplier));
      perform tell(r.case_id, r.case_id, 'changed', 'AccessRequest', r.id, v_seats, v_seats);
      v_count := v_count + 1;
    end loop;
    return v_count;
  end $$;
`;

/** Asking the party that may hold something for access, and its answer; and what a grant can reach beyond the level chosen for the table. */
export class AskForAccess1763700000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contribution add column grantable text[] not null default '{}';
      alter table contribution no force row level security;
      update contribution set grantable = shows;
      alter table contribution force row level security;
      alter table contribution_grant add column lifts text check (lifts in ('HIT', 'ASK', 'CONCLUSION', 'SUMMARY', 'FULL'));

      create table access_request (
        id uuid primary key, case_id uuid not null references case_file, seat_id uuid not null references seat, supplier text not null,
        organisation_id uuid not null references organisation, task text not null,
        -- An item that was already seen, or a category of which nobody says whether there is any.
        contribution_id uuid references contribution, category text, check ((contribution_id is null) <> (category is null)),
        level text not null, purpose text not null, state text not null check (state in ('ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
        asked_at timestamptz not null, until_at timestamptz not null, answered_at timestamptz, answered_by_seat_id uuid references seat,
        item_ids uuid[] not null default '{}', grant_ids uuid[] not null default '{}', content bytea not null, version integer not null
      );
      create index access_request_of_case on access_request (case_id, asked_at, id);
      create index access_request_running on access_request (until_at) where state = 'GRANTED';
      ${protect('access_request', `${liveSeat} and (seat_id = any ((select reader_seats())::uuid[]) or supplier = any ((select reader_parties())::text[]))`)}
      ${staysPut('access_request')}

      ${seatFacts(lifted)}
      drop function law_of_items, settle_what_ran_out;
      ${lawOfItems(' c.grantable,', ' grantable text[],')}
      ${settlingGrants}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function law_of_items, settle_what_ran_out;
      ${settling}
      ${lawOfItems('', '')}
      ${seatFacts('')}
      drop table access_request;
      alter table contribution_grant drop column lifts;
      alter table contribution drop column grantable;
    `);
  }
}
