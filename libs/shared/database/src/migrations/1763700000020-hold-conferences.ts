import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, removable, staysPut } from './protect';

const ofOwnTables = `table_id in (select t.id from case_table t where t.chair_id = (select reader_person()))
  or table_id in (select f.table_id from case_file f where f.id = any ((select reader_cases())::uuid[]))`;

/** Conferences, the slots they take, who confirmed confidentiality and who is in the room; and the purpose that follows from them. */
export class HoldConferences1763700000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody leads before it is opened; rules compare columns that are never null, so "nobody" is an id no seat has.
      create table conference (
        id uuid primary key, case_id uuid not null references case_file, table_id uuid not null references case_table,
        held_on date not null, slot smallint not null, phase text not null default 'BEFORE', step text not null default 'OPEN',
        lead_seat_id uuid not null default '00000000-0000-0000-0000-000000000000', lead_since timestamptz,
        content bytea not null, placed_at timestamptz not null, started_at timestamptz, closed_at timestamptz,
        previous_conference_id uuid references conference, version integer not null default 1
      );
      create index conference_of_case on conference (case_id, placed_at desc);
      create index conference_of_table on conference (table_id, held_on);
      -- One conference of a case at a time that has not ended.
      create unique index conference_open on conference (case_id) where phase in ('BEFORE', 'LIVE');
      ${protect('conference', liveSeat)}

      -- That a slot is taken, and nothing else: a chair who cannot know the case must not plan over it all the same.
      create table table_slot (table_id uuid not null references case_table, held_on date not null, slot smallint not null, primary key (table_id, held_on, slot));
      alter table table_slot enable row level security;
      alter table table_slot force row level security;
      create policy table_slot_wall on table_slot to casustafel_app using (${ofOwnTables}) with check (${ofOwnTables});
      grant select, insert on table_slot to casustafel_app;

      create table confidentiality (
        conference_id uuid not null references conference, professional_id uuid not null references professional,
        case_id uuid not null references case_file, seat_id uuid not null references seat, confirmed_at timestamptz not null,
        primary key (conference_id, professional_id)
      );
      ${protect('confidentiality', liveSeat)}

      -- One line a connection. Whoever keeps it says every few seconds that it is still there; the relay alone does so across cases.
      create table presence (
        socket_id uuid primary key, conference_id uuid not null references conference, case_id uuid not null references case_file,
        seat_id uuid not null references seat, process_id uuid not null, seen_at timestamptz not null default now(), gone boolean not null default false
      );
      create index presence_of_conference on presence (conference_id, seat_id);
      create index presence_of_process on presence (process_id) where not gone;
      ${protect('presence', `${liveSeat} or current_setting('casustafel.relay', true) = 'on'`)}
      ${removable('presence')}
      ${staysPut('conference', 'confidentiality')}

      create or replace function purpose_of(which uuid) returns text language plpgsql stable security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v_phase text; v_step text;
      begin
        if which is null then return 'OVERVIEW'; end if;
        select c.phase, c.step into v_phase, v_step from conference c where c.case_id = which order by c.phase = 'LIVE' desc, c.placed_at desc limit 1;
        return case
          when v_phase = 'LIVE' then 'SESSION_' || array_position(array['OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY', 'DECIDE', 'FAMILY'], v_step)
          when v_phase in ('ADJOURNED', 'CLOSED') then 'AFTERCARE'
          else 'PREPARATION' end;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function purpose_of(which uuid) returns text language plpgsql stable security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        return case when which is null then 'OVERVIEW' else 'PREPARATION' end;
      end $$;
      drop table presence, confidentiality, table_slot, conference;
    `);
  }
}
