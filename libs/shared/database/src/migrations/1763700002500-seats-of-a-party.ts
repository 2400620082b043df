import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom to tell of what concerns a party was looked for among all seats there are, once a question: with eight hundred thousand of them a case
 * could no longer be closed, because that took longer than an act may take.
 */
export class SeatsOfAParty1763700002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index seat_of_party on seat (party)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index seat_of_party');
  }
}
