import type { MigrationInterface, QueryRunner } from 'typeorm';
import { namedOrOwn, protect, staysPut } from './protect';

/** Dissents: the head its table reads, the ground with an audience of its own, and the thread between author and table. */
export class KeepDissents1763700000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tegenspraak (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference,
        target_kind text not null, target_id uuid not null, aspect text, weight text not null,
        author_seat_id uuid not null references seat, party text not null, asked_seat_id uuid references seat,
        state text not null, not_yet_count smallint not null, audience uuid[] not null, content bytea not null,
        first_processed_at timestamptz not null, version integer not null
      );
      create index tegenspraak_of_case on tegenspraak (case_id, first_processed_at, id);
      create index tegenspraak_of_target on tegenspraak (target_id);
      ${protect('tegenspraak', namedOrOwn)}

      create table tegenspraak_ground (
        id uuid primary key, case_id uuid not null references case_file, tegenspraak_id uuid not null references tegenspraak,
        party text not null, audience uuid[] not null, cited_contribution_ids uuid[] not null, content bytea not null, first_processed_at timestamptz not null
      );
      create index tegenspraak_ground_of_case on tegenspraak_ground (case_id, tegenspraak_id);
      ${protect('tegenspraak_ground', namedOrOwn)}

      create table tegenspraak_event (
        tegenspraak_id uuid not null references tegenspraak, n smallint not null, case_id uuid not null references case_file,
        party text not null, audience uuid[] not null, kind text not null, seat_id uuid not null references seat,
        at timestamptz not null, content bytea not null, primary key (tegenspraak_id, n)
      );
      ${protect('tegenspraak_event', namedOrOwn)}

      ${staysPut('tegenspraak')}
      -- What was said in a dissent is never said again differently.
      revoke update on tegenspraak_ground, tegenspraak_event from casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tegenspraak_event, tegenspraak_ground, tegenspraak;');
  }
}
