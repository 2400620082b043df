import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorFacts, actorFactsAtOnce } from './actor-facts';

/** Who acts is asked at every request: what the law asks of their cases comes with their seats in one go. */
export class KnowSeatsAtOnce1763700000710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(actorFactsAtOnce);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(actorFacts);
  }
}
