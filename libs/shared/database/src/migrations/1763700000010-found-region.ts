import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a region comes to be: its first organisation and its first administrator, whom nobody else could set up. */
export class FoundRegion1763700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column takes_part boolean not null default true;

      create function region_has_nobody(which uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select not exists (select 1 from professional where region_id = which) $$;
      alter policy region_wall on region with check (id = (select reader_region()) and (select reader_maintains()) or region_has_nobody(id));
      alter policy organisation_wall on organisation with check (region_id = (select reader_region()) and (select reader_maintains()) or region_has_nobody(region_id));
      alter policy professional_wall on professional with check (region_id = (select reader_region()) and (select reader_maintains()) or region_has_nobody(region_id));

      -- A handle is how commands and the demo call somebody; which id stands behind it is no secret of any case.
      create function professional_of_handle(p_handle text) returns uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select id from professional where handle = p_handle $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function professional_of_handle;
      alter policy region_wall on region with check (id = (select reader_region()) and (select reader_maintains()));
      alter policy organisation_wall on organisation with check (region_id = (select reader_region()) and (select reader_maintains()));
      alter policy professional_wall on professional with check (region_id = (select reader_region()) and (select reader_maintains()));
      drop function region_has_nobody;
      alter table organisation drop column takes_part;
    `);
  }
}
