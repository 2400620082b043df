import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a draft was last written down in the access log, so that typing does not fill it. */
export class LogDraftsHourly1763700000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table draft add column logged_at timestamptz not null default 'epoch'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft drop column logged_at');
  }
}
