import { CAPACITIES } from '@casustafel/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorFacts, actorFactsBefore } from './actor-facts';
import { lawlessCitations, lawfulCitations, settling } from './lawful-citations';
import { liveSeat, namedOrOwn, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const everybody = `'{${CAPACITIES.join(',')}}'`;

/** One seat with what the law asks of its case and whom a supplier named, as {@link parseActor} reads it. Runs as whoever asks. */
const seatFacts = `
  create function seat_facts(s seat) returns json language sql stable security invoker ${safe} as $$
    select json_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id, 'role', s.role, 'task', s.task, 'function', s.function,
      'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for,
      'granted', coalesce((select json_agg(g.contribution_id) from contribution_grant g
        where g.seat_id = s.id and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now()), '[]'),
      'law', (select json_build_object('mode', f.legal_mode, 'stage', case when f.closed_at is not null or f.refused_at is not null then 'CLOSED' else f.stage end,
        'retainUntil', f.retain_until, 'recorded', f.law) from case_file f where f.id = s.case_id))
  $$;
`;

/** What the law asks of a case and of an item, as columns that are never null; and who of an audience knows an item in full. */
export class JudgeByLaw1763700000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Particulars of a case on which a ground may rest. What is recorded stays; it ends, and another says how it is now.
      create table particular (
        id uuid primary key, case_id uuid not null references case_file, kind text not null check (kind in ('OTS', 'REPORT', 'AUTHORITY', 'CRITERIA', 'LEGAL_HOLD')),
        seat_id uuid not null references seat, party text not null, organisation_id uuid not null references organisation, person_id uuid references person,
        executing_id uuid references organisation, criteria text[] not null default '{}', from_on date not null, until_on date not null default '9999-12-31',
        content bytea not null, recorded_at timestamptz not null, ended_at timestamptz, version integer not null default 1
      );
      create index particular_of_case on particular (case_id, recorded_at);
      ${protect('particular', liveSeat)}
      ${staysPut('particular')}

      alter table case_file add column stage text not null default 'CONFERENCE' check (stage in ('TRIAGE', 'CONFERENCE')),
        add column retain_until date, add column law jsonb not null default '{"criteriaMet": false, "reported": false, "authority": false, "ots": [], "holds": []}';
      alter table case_file no force row level security;
      -- Wgs 1.8 lid 7: at most five years after first processing.
      update case_file set retain_until = (first_processed_at + interval '5 years')::date;
      alter table case_file force row level security;
      -- What follows from the particulars is written by them alone.
      revoke update on case_file from casustafel_app;
      grant update (reason, goal, legal_mode, stage, refused_at, closed_at, retain_until, version) on case_file to casustafel_app;
      alter table case_file alter column retain_until set not null, alter column retain_until set default (now() + interval '5 years')::date;

      -- Kept with the case, so that judging who may know asks one row more and not one question a particular.
      create function note_particular() returns trigger language plpgsql security definer ${safe} as $$
      begin
        update case_file f set law = (
          select jsonb_build_object(
            'criteriaMet', coalesce(bool_or(p.kind = 'CRITERIA'), false) and not coalesce(bool_or(p.kind = 'CRITERIA' and not p.criteria @> '{a,b,c,d}'), false),
            'reported', coalesce(bool_or(p.kind = 'REPORT'), false),
            'authority', coalesce(bool_or(p.kind = 'AUTHORITY'), false),
            'ots', coalesce(jsonb_agg(jsonb_build_object('by', p.executing_id, 'from', p.from_on, 'until', p.until_on)) filter (where p.kind = 'OTS'), '[]'),
            'holds', coalesce(jsonb_agg(jsonb_build_object('from', p.from_on, 'until', p.until_on)) filter (where p.kind = 'LEGAL_HOLD'), '[]'))
          from particular p where p.case_id = new.case_id and p.ended_at is null)
        where f.id = new.case_id;
        return null;
      end $$;
      create trigger particular_noted after insert or update on particular for each row execute function note_particular();

      -- A region's own version of a shipped agreement; it takes two people, and what was is never written over.
      create table agreement_version (
        id uuid primary key, region_id uuid not null references region, mode text not null, base text not null, number integer not null,
        narrowings jsonb not null, reason text not null, proposed_by uuid not null references professional, proposed_at timestamptz not null,
        confirmed_by uuid references professional, in_force_at timestamptz, replaced_at timestamptz, dropped_at timestamptz, unique (region_id, mode, number)
      );
      create unique index agreement_in_force on agreement_version (region_id, mode) where in_force_at is not null and replaced_at is null;
      ${protect('agreement_version', 'region_id = (select reader_region())')}

      alter table contribution add column supplier_role text, add column about text not null default 'FAMILY',
        add column receivers text[] not null default '{}', add column gate text not null default 'NONE', add column gate_for text[] not null default '{}',
        add column gate_until timestamptz not null default '9999-12-31Z', add column incidental boolean not null default false,
        add column shows text[] not null default '{}', add column conditions jsonb not null default '[]', add column consent_id uuid, add column knowing uuid[] not null default '{}', add column shown uuid[] not null default '{}', add column settled_at timestamptz not null default now(),
        add constraint contribution_shows check (shows = '{}' or 'HIT' = any (shows));
      alter table contribution no force row level security;
      alter table organisation no force row level security;
      update contribution c set supplier_role = (select o.role from organisation o where o.id = c.organisation_id), receivers = ${everybody},
        shows = case when c.level = 'FULL' then '{HIT,ASK,FULL}'::text[] else '{}' end, knowing = c.audience, shown = c.audience;
      alter table organisation force row level security;
      alter table contribution force row level security;
      alter table contribution alter column supplier_role set not null;
      alter table contribution add column supply text not null generated always as (supplier_role || '/' || task || '/' || category) stored;
      create index contribution_of_consent on contribution (consent_id) where consent_id is not null;

      -- Somebody named by the supplier, with a reason and until a moment.
      create table contribution_grant (
        id uuid primary key, case_id uuid not null references case_file, contribution_id uuid not null references contribution, seat_id uuid not null references seat,
        party text not null, granted_by uuid not null references seat, from_at timestamptz not null, until_at timestamptz not null default '9999-12-31Z',
        ended_at timestamptz, content bytea not null, version integer not null default 1
      );
      create index contribution_grant_of_item on contribution_grant (contribution_id);
      create index contribution_grant_of_seat on contribution_grant (seat_id, until_at);
      ${protect('contribution_grant', `${liveSeat} and (party = any ((select reader_parties())::text[]) or seat_id = any ((select reader_seats())::uuid[]))`, `${liveSeat} and party = any ((select reader_parties())::text[])`)}
      ${staysPut('contribution_grant')}

      -- Facts about the reader alone, as reader_seats.
      create function reader_grants() returns uuid[] language sql stable security definer ${safe} as
        $$ select coalesce(array_agg(g.contribution_id), '{}') from contribution_grant g join seat s on s.id = g.seat_id
           where s.professional_id = reader_person() and s.from_at <= (select hub_now()) and s.until_at > (select hub_now())
             and g.ended_at is null and g.from_at <= (select hub_now()) and g.until_at > (select hub_now()) $$;
      alter policy contribution_wall on contribution
        using (${namedOrOwn} or ${liveSeat} and id = any ((select reader_grants())::uuid[])) with check (${namedOrOwn});

      -- Who of a case's audience knows an item in full, as the rule book worked it out: it decides what may be built on the item,
      -- never who may read it; and who is shown something of it, so that nobody else hears when it ends. Only seats of the case, and only those the supplier named.
      create function note_knowing(p_contribution uuid, p_seats uuid[], p_shown uuid[]) returns void language plpgsql security definer ${safe} as $$
      begin
        update contribution c set shown = array(select s.id from seat s where s.case_id = c.case_id and s.id = any (p_shown)), knowing = array(
          select s.id from seat s where s.case_id = c.case_id and s.id = any (p_seats)
            and (s.party = c.party or s.id = any (c.audience) or exists (select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.ended_at is null)))
        where c.id = p_contribution;
      end $$;
      -- What judging an item takes, without a word of it and without saying to whom: for weighing what a change of the law would open or close.
      create function law_of_items(p_cases uuid[]) returns table (
        id uuid, case_id uuid, party text, audience uuid[], knowing uuid[], supply text, about text, receivers text[], gate text, gate_for text[],
        gate_until timestamptz, incidental boolean, shows text[], open_until timestamptz
      ) language sql stable security definer ${safe} as $$
        select c.id, c.case_id, c.party, c.audience, c.knowing, c.supply, c.about, c.receivers, c.gate, c.gate_for, c.gate_until, c.incidental, c.shows, c.open_until
        from contribution c join case_file f on f.id = c.case_id
        where c.withdrawn_at is null and c.case_id = any (p_cases) and (c.case_id = any (reader_cases()) or f.region_id = reader_region() and reader_maintains())
        order by c.id
      $$;
      create function cases_of_mode(p_mode text) returns uuid[] language sql stable security definer ${safe} as $$
        select coalesce(array_agg(f.id order by f.id), '{}') from case_file f where f.legal_mode = p_mode and f.closed_at is null and f.region_id = reader_region() and reader_maintains()
      $$;
      ${seatFacts}
      -- Everybody who sits in these cases, as the rules judge them: for working out what others would be shown, never to be shown.
      create function readers_of_cases(p_cases uuid[]) returns jsonb language sql stable security definer ${safe} as $$
        select jsonb_build_object(
          'agreements', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'base', a.base, 'number', a.number, 'narrowings', a.narrowings))
            from agreement_version a where a.region_id = reader_region() and a.in_force_at is not null and a.replaced_at is null), '[]'),
          'readers', coalesce(jsonb_agg(jsonb_build_object('valid', p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date, 'seat', seat_facts(s)) order by s.from_at, s.id), '[]'))
        from seat s join professional p on p.id = s.professional_id join case_file f on f.id = s.case_id
        where s.case_id = any (p_cases) and s.from_at <= hub_now() and s.until_at > hub_now()
          and (s.case_id = any (reader_cases()) or f.region_id = reader_region() and reader_maintains())
      $$;
      ${lawfulCitations}
      ${settling}
      ${actorFacts}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${actorFactsBefore}
      ${lawlessCitations}
      drop function settle_what_ran_out, readers_of_cases, cases_of_mode, law_of_items, note_knowing, seat_facts;
      alter policy contribution_wall on contribution using (${namedOrOwn}) with check (${namedOrOwn});
      drop function reader_grants;
      drop table contribution_grant;
      alter table contribution drop column supply, drop column settled_at, drop column shown, drop column knowing, drop column consent_id, drop column conditions, drop column shows, drop column incidental,
        drop column gate_until, drop column gate_for, drop column gate, drop column receivers, drop column about, drop column supplier_role;
      drop table agreement_version;
      drop table particular;
      drop function note_particular;
      grant update on case_file to casustafel_app;
      alter table case_file drop column law, drop column retain_until, drop column stage;
    `);
  }
}
