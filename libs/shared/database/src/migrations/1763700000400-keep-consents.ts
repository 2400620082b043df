import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, staysPut } from './protect';

/** What persons of a case allowed, kept for the party that wrote it down: that somebody is in care may itself be the secret. */
export class KeepConsents1763700000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent (
        id uuid primary key, case_id uuid not null references case_file, organisation_id uuid not null references organisation, task text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        person_id uuid not null references person, subjects uuid[] not null, recorded_by uuid not null references seat, recorded_at timestamptz not null,
        categories text[] not null check (categories <> '{}'), covers text[] not null check (covers <> '{}'), given_on date not null,
        last_day date not null check (last_day <= given_on + 366), until_at timestamptz not null, giver_ids uuid[] not null check (giver_ids <> '{}'),
        content bytea not null, changes bytea, withdrawn_at timestamptz, version integer not null default 1
      );
      create index consent_of_case on consent (case_id, recorded_at desc);
      ${protect('consent', `${liveSeat} and party = any ((select reader_parties())::text[])`)}
      ${staysPut('consent')}
      -- What was allowed is never written over: it can only be taken back, in part or as a whole.
      revoke update on consent from casustafel_app;
      grant update (covers, changes, withdrawn_at, version) on consent to casustafel_app;
      create function only_less() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        raise exception 'A consent never grows' using errcode = 'check_violation';
      end $$;
      create trigger consent_shrinks before update of covers, withdrawn_at on consent for each row
        when (not new.covers <@ old.covers or old.withdrawn_at is not null) execute function only_less();
      alter table contribution add constraint contribution_consent foreign key (consent_id) references consent;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contribution drop constraint contribution_consent;
      drop table consent;
      drop function only_less;
    `);
  }
}
