import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const OVER: readonly Change[] = [['w.argued_at > m.marked_at and', 'exists (select 1 from together_over o where o.word_id = w.id and o.compartment_id = m.id) and']];
const FORM = 'together_stands(uuid, uuid[], text)';

/** A word of the chair stands over the marks it was argued over, and over none that was being made at that very moment. */
export class ArgueOverMarks1763700001910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reworded(FORM, OVER));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(reworded(FORM, undone(OVER)));
  }
}
