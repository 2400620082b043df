import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const CHANGES: readonly Change[] = [["'recorded', f.law)))", "'recorded', f.law)) order by s.from_at, s.id)"]];

/** In the order in which one sat down: as a join happened to find them they told in which order other rows were written. */
export class SeatsInOrder1763700002400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reworded('actor_facts(uuid)', CHANGES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reworded('actor_facts(uuid)', undone(CHANGES)));
  }
}
