import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookAsText } from './1763700000080-answer-faster';
import { adopting, adoptingBefore } from './adopting';
import { lookWithFacts } from './look-with-facts';
import { turning, turningBefore } from './turning';

/** A region's agreement and a case's regime change by acts of their own; and a look says which facts judged what it showed. */
export class TurnTheLaw1763700000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(adopting + turning + lookWithFacts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(lookAsText + turningBefore + adoptingBefore);
  }
}
