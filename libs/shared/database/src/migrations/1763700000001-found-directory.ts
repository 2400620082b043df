import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, staysPut } from './protect';

const ofRegion = 'region_id = (select reader_region())';
/** Everybody reads the directory of their region; who could write it could give themselves any office in it. */
const maintained = `${ofRegion} and (select reader_maintains())`;

/** Region, organisations, the people with an account, the weekly tables, and the facts of whoever reads. */
export class FoundDirectory1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on schema public to casustafel_app, casustafel_log;
      -- By default everybody may call every function, also those that run with the owner's rights: from here on the application alone.
      alter default privileges revoke execute on functions from public;
      alter default privileges grant execute on functions to casustafel_app;

      create table region (id uuid primary key, name text not null);
      create table organisation (
        id uuid primary key, region_id uuid not null references region, name text not null,
        role text not null, task text not null default 'NONE', unique (region_id, name)
      );
      create table professional (
        id uuid primary key, region_id uuid not null references region, organisation_id uuid not null references organisation,
        handle text not null unique, subject text not null unique, name text not null, job_title text not null,
        screened_until date not null, trained_until date not null, offices text[] not null default '{}'
      );
      create table case_table (
        id uuid primary key, region_id uuid not null references region, name text not null,
        weekday smallint not null check (weekday between 1 and 5), starts_at time not null,
        slot_minutes smallint not null, slots smallint not null, chair_id uuid not null references professional, unique (region_id, name)
      );
      create table case_file (
        id uuid primary key, region_id uuid not null references region, table_id uuid not null references case_table,
        number text not null, legal_mode text not null, reason bytea not null, goal bytea not null,
        first_processed_at timestamptz not null, refused_at timestamptz, closed_at timestamptz,
        started_by uuid not null references professional, version integer not null default 1, unique (region_id, number)
      );
      create table case_number (region_id uuid not null references region, year smallint not null, last integer not null, primary key (region_id, year));
      create table person (
        id uuid primary key, case_id uuid not null references case_file, family_role text not null, position smallint not null,
        pseudonym uuid not null unique, content bytea not null, name_key bytea not null, version integer not null default 1,
        unique (case_id, family_role, position)
      );
      create table seat (
        id uuid primary key, case_id uuid not null references case_file, professional_id uuid not null references professional,
        organisation_id uuid not null references organisation, role text not null, task text not null, function text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        from_at timestamptz not null, until_at timestamptz not null default '9999-12-31Z', standing_in_for uuid references seat,
        given_by uuid not null references professional
      );
      create index seat_of_professional on seat (professional_id, until_at);
      create index seat_of_case on seat (case_id);

      -- Time for rules: the database's, moved only by whoever tests.
      create function hub_now() returns timestamptz language sql stable set search_path = pg_catalog, public, pg_temp as
        $$ select now() + coalesce(nullif(current_setting('casustafel.clock_offset', true), '')::interval, interval '0') $$;
      create function reader_person() returns uuid language sql stable set search_path = pg_catalog, public, pg_temp as
        $$ select nullif(current_setting('casustafel.person', true), '')::uuid $$;

      -- Facts about the reader alone; they run as the owner because the walls below stand on them. None returns a case row.
      create function reader_region() returns uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select region_id from professional where id = reader_person() $$;
      create function reader_seats() returns uuid[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select coalesce(array_agg(id), '{}') from seat where professional_id = reader_person() and from_at <= hub_now() and until_at > hub_now() $$;
      create function reader_cases() returns uuid[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select coalesce(array_agg(distinct case_id), '{}') from seat where professional_id = reader_person() and from_at <= hub_now() and until_at > hub_now() $$;
      create function reader_parties() returns text[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select coalesce(array_agg(distinct party), '{}') from seat where professional_id = reader_person() and from_at <= hub_now() and until_at > hub_now() $$;
      create function reader_maintains() returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select exists (select 1 from professional where id = reader_person() and 'ADMINISTRATOR' = any (offices)) $$;
      -- The first seat of a case is the one nobody else can give.
      create function case_has_no_seat(which uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select not exists (select 1 from seat where case_id = which) $$;

      create function stay_put() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        raise exception 'This belongs where it was written' using errcode = 'check_violation';
      end $$;

      ${protect('region', 'id = (select reader_region())', 'id = (select reader_region()) and (select reader_maintains())')}
      ${protect('organisation', ofRegion, maintained)}
      ${protect('professional', ofRegion, maintained)}
      ${protect('case_table', ofRegion, maintained)}
      ${protect('case_number', 'region_id = (select reader_region())')}
      ${protect('case_file', 'id = any ((select reader_cases())::uuid[])', 'region_id = (select reader_region())')}
      ${protect('person', 'case_id = any ((select reader_cases())::uuid[])')}
      ${protect(
        'seat',
        'case_id = any ((select reader_cases())::uuid[]) or professional_id = (select reader_person())',
        `case_id = any ((select reader_cases())::uuid[]) or (professional_id = (select reader_person()) and function = 'CHAIR' and case_has_no_seat(case_id))`,
      )}
      -- A seat is given and ends; it does not become another's, nor another function.
      revoke update on seat from casustafel_app;
      grant update (until_at) on seat to casustafel_app;
      ${staysPut('person')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table seat, person, case_number, case_file, case_table, professional, organisation, region cascade;
      drop function stay_put, case_has_no_seat, reader_maintains, reader_parties, reader_cases, reader_seats, reader_region, reader_person, hub_now;
      alter default privileges revoke execute on functions from casustafel_app;
      alter default privileges grant execute on functions to public;
    `);
  }
}
