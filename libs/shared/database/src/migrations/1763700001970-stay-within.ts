import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

/** As a span, so that one index finds the seats of a person with or without a case. */
const here = (column: string): string =>
  `${column} between coalesce(reader_within(), '00000000-0000-0000-0000-000000000000') and coalesce(reader_within(), 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;

/** The reader's reach, by the functions that tell it. */
const REACH: Readonly<Record<string, readonly Change[]>> = {
  'reader_seats()': [['where professional_id = reader_person()', `where ${here('case_id')} and professional_id = reader_person()`]],
  'reader_cases()': [['where professional_id = reader_person()', `where ${here('case_id')} and professional_id = reader_person()`]],
  'reader_parties()': [['where professional_id = reader_person()', `where ${here('case_id')} and professional_id = reader_person()`]],
  'actor_facts(uuid)': [['where s.professional_id = p.id', `where ${here('s.case_id')} and s.professional_id = p.id`]],
};

/** A question about one case asks who the reader is in that case: of eighty seats one is looked up, by wall, law and predicate alike. */
export class StayWithin1763700001970 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The one case this transaction is about; it takes away from the reach of a reader and can add nothing.
      create function reader_within() returns uuid language sql stable as $$ select nullif(current_setting('casustafel.within', true), '')::uuid $$;
      create function stay_within(p_case uuid) returns void language sql volatile as $$ select set_config('casustafel.within', coalesce(p_case::text, ''), true) $$;
      create index seat_of_professional_in_case on seat (professional_id, case_id);
      ${Object.entries(REACH).map(([signature, changes]) => reworded(signature, changes)).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(REACH).map(([signature, changes]) => reworded(signature, undone(changes))).join('')}
      drop index seat_of_professional_in_case;
      drop function stay_within, reader_within;
    `);
  }
}
