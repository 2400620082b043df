import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever asks is judged by the agreements of the moment they were found. A region may turn one between that moment and the reading, and
 * an answer would then be half of one and half of the other; so the database says whether those are still the agreements, and stops if not.
 */
export class OneAgreement1763700001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function still_agreed(p_ids text[]) returns boolean language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        if array(select a.id::text collate "C" from agreement_version a where a.region_id = reader_region() and a.in_force_at is not null and a.replaced_at is null order by 1) is distinct from p_ids then
          raise exception 'The agreement turned meanwhile' using errcode = 'CA001';
        end if;
        return true;
      end $$;
      revoke execute on function still_agreed from public;
      grant execute on function still_agreed to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function still_agreed');
  }
}
