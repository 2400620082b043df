import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The head of a dissent is read by whoever may know its target: when a fact opens for more people, so does what is disputed about it. */
export class OpenHeads1763700000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only for whom the fact is their own, and never wider than the fact itself; answers ids alone.
      create function open_heads(p_contribution uuid) returns uuid[] language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare v_audience uuid[]; v_opened uuid[];
      begin
        select c.audience into v_audience from contribution c where c.id = p_contribution and c.party = any (reader_parties());
        if not found then return '{}'; end if;
        with opened as (
          update tegenspraak t set audience = array(select distinct unnest(t.audience || v_audience)), version = t.version + 1
          where t.target_kind in ('CONTRIBUTION', 'SHARING') and t.target_id = p_contribution and not v_audience <@ t.audience returning t.id, t.audience
        ), threads as (
          update tegenspraak_event e set audience = o.audience from opened o where e.tegenspraak_id = o.id
        ) select coalesce(array_agg(id), '{}') into v_opened from opened;
        return v_opened;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function open_heads;');
  }
}
