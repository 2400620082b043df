import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

/** The next moment at which something of an item ends by itself, seen from when it was last settled. */
const nextEnd = (alias: string): string => `least(
  case when ${alias}.open_until > ${alias}.settled_at then ${alias}.open_until end,
  case when ${alias}.gate <> 'NONE' and ${alias}.gate_until > ${alias}.settled_at then ${alias}.gate_until end)`;

const before = `k.withdrawn_at is null and (
        k.open_until > k.settled_at and k.open_until <= hub_now() or k.gate <> 'NONE' and k.gate_until > k.settled_at and k.gate_until <= hub_now()
        or exists (select 1 from contribution_grant g where g.contribution_id = k.id and g.ended_at is null and g.until_at > k.settled_at and g.until_at <= hub_now()))`;

const CHANGES: readonly Change[] = [[before, 'k.id in (select i.id from items_that_ran_out() i) and k.withdrawn_at is null']];

/**
 * What ran out is looked for every second. Going through all items for it took one of two processors at a hundred thousand of them;
 * by the moment of their next end the few that ran out are found at once.
 */
export class FindWhatRanOut1763700001980 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index contribution_next_end on contribution ((${nextEnd('contribution')})) where withdrawn_at is null;
      create index contribution_grant_end on contribution_grant (until_at) where ended_at is null;
      -- For settling alone, which runs as the owner; it tells ids of items of everybody.
      create function items_that_ran_out() returns table (id uuid) language sql stable security invoker set search_path = pg_catalog, public, pg_temp as $$
        -- In their order and no more than are settled at once, so that the index is the way also where nothing was counted yet.
        (select k.id from contribution k where k.withdrawn_at is null and ${nextEnd('k')} <= (select hub_now()) order by ${nextEnd('k')} limit 100)
        union
        select k.id from contribution_grant g join contribution k on k.id = g.contribution_id
        where g.ended_at is null and g.until_at <= (select hub_now()) and g.until_at > k.settled_at and k.withdrawn_at is null
      $$;
      revoke execute on function items_that_ran_out from casustafel_app;
      ${reworded('settle_what_ran_out(text)', CHANGES)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${reworded('settle_what_ran_out(text)', undone(CHANGES))}
      drop function items_that_ran_out;
      drop index contribution_grant_end, contribution_next_end;
    `);
  }
}
