import type { MigrationInterface, QueryRunner } from 'typeorm';
import { namedOrOwn, protect, removable, staysPut, writtenByOwn } from './protect';

/** What organisations bring to a case, and what somebody half typed. */
export class BringContributions1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contribution (
        id uuid primary key, case_id uuid not null references case_file, organisation_id uuid not null, task text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        author_seat_id uuid not null references seat, category text not null, knowledge text not null, level text not null default 'FULL',
        audience uuid[] not null, about_person_ids uuid[] not null, subjects uuid[] not null,
        occurred_on date, content bytea not null,
        first_processed_at timestamptz not null, shared_at timestamptz, withdrawn_at timestamptz,
        open_until timestamptz not null default '9999-12-31Z', version integer not null default 1
      );
      create index contribution_of_case on contribution (case_id, first_processed_at desc, id);
      create index contribution_audience on contribution using gin (audience);
      ${protect('contribution', namedOrOwn)}
      ${writtenByOwn('contribution')}

      create table draft (
        professional_id uuid not null references professional, case_id uuid not null references case_file, place text not null,
        content bytea not null, updated_at timestamptz not null, primary key (professional_id, case_id, place)
      );
      ${protect('draft', 'professional_id = (select reader_person()) and case_id = any ((select reader_cases())::uuid[])')}
      ${removable('draft')}
      ${staysPut('contribution', 'draft')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft, contribution;');
  }
}
