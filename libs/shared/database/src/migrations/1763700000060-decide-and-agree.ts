import type { MigrationInterface, QueryRunner } from 'typeorm';
import { namedOrOwn, protect, staysPut } from './protect';

/** What the table decides, what each answered to it, and who does what before when. */
export class DecideAndAgree1763700000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference,
        proposed_by_seat_id uuid not null references seat, party text not null, audience uuid[] not null, state text not null,
        cited_kinds text[] not null, cited_ids uuid[] not null, content bytea not null,
        first_processed_at timestamptz not null, ended_at timestamptz, version integer not null
      );
      create index decision_of_case on decision (case_id, first_processed_at, id);
      create index decision_of_conference on decision (conference_id) where state = 'PROPOSED';
      ${protect('decision', namedOrOwn)}

      create table decision_response (
        decision_id uuid not null references decision, seat_id uuid not null references seat, case_id uuid not null references case_file,
        party text not null, audience uuid[] not null, kind text not null, tegenspraak_id uuid, content bytea not null, at timestamptz not null,
        primary key (decision_id, seat_id)
      );
      ${protect('decision_response', namedOrOwn)}

      create table action (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference,
        decision_id uuid references decision, owner_seat_id uuid not null references seat, party text not null, audience uuid[] not null,
        due_on date not null, track text not null, state text not null, content bytea not null,
        first_processed_at timestamptz not null, ended_at timestamptz, version integer not null
      );
      create index action_of_case on action (case_id, due_on, id);
      create index action_of_owner on action (owner_seat_id, due_on);
      ${protect('action', namedOrOwn)}
      ${staysPut('decision', 'decision_response', 'action')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table action, decision_response, decision;');
  }
}
