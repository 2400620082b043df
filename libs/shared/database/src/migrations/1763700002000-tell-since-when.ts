import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when each seat is shown something of an item. When it was brought does not say what is new to somebody: it may be shared with them
 * weeks later; and when it was last shared tells of others. It stands beside `shown`, in the same order, and nobody writes it by hand.
 */
export class TellSinceWhen1763700002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contribution add column shown_since timestamptz[] not null default '{}';
      alter table contribution no force row level security;
      update contribution c set shown_since = array(
        select case when s.party = c.party then c.first_processed_at else coalesce(c.shared_at, c.first_processed_at) end
        from unnest(c.shown) with ordinality u (seat, n) left join seat s on s.id = u.seat order by u.n);
      alter table contribution force row level security;

      create function keep_shown_since() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        -- A seat that lost it and is shown it again is shown it since then.
        new.shown_since := array(
          select coalesce(case when tg_op = 'UPDATE' then old.shown_since[array_position(old.shown, u.seat)] end, hub_now())
          from unnest(new.shown) with ordinality u (seat, n) order by u.n);
        return new;
      end $$;
      create trigger contribution_shown_since before insert or update of shown, shown_since on contribution for each row execute function keep_shown_since();

      -- When somebody was here before, for what is new to them since.
      create index sign_in_of_person on sign_in (professional_id, started_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sign_in_of_person;
      drop trigger contribution_shown_since on contribution;
      drop function keep_shown_since;
      alter table contribution drop column shown_since;
    `);
  }
}
