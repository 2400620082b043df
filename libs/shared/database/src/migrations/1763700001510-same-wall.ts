import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The wall is worked out when a first row comes to it. Of an id that is nothing no row comes, and the answer is there sooner: a clock would
 * tell absent from forbidden. So whoever looks for one item by its id alone lets another come to the wall as well, whichever.
 */
export class SameWall1763700001510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function some_contribution() returns uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select c.id from contribution c limit 1
      $$;
      revoke execute on function some_contribution from public;
      grant execute on function some_contribution to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function some_contribution');
  }
}
