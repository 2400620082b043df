import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** Where two parties are kept apart, a guest who speaks with one of them hears what is for all and what is of that one; never what is of the other. */
export class HearApart1763700002120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- By whom of the family they speak with, as it was recorded of them. Who speaks with both, with neither, or of whom nobody said it, hears what is for all.
      create function guest_reach(p_guest uuid) returns uuid[] language sql stable security definer ${safe} as $$
        select array[g.case_id] || coalesce((
          select case side_of_persons(k, g.speaks_with) when 'ONE' then array[channel_of(g.case_id, 'ONE')] when 'OTHER' then array[channel_of(g.case_id, 'OTHER')] end
          from case_sides k where k.case_id = g.case_id), '{}')
        from guest g where g.id = p_guest
      $$;
      -- The same for the process, of a case in which the reader sits.
      create function guest_channels(p_guest uuid) returns uuid[] language sql stable security definer ${safe} as $$
        select guest_reach(g.id) from guest g where g.id = p_guest and g.case_id = any (reader_cases())
      $$;
      -- Asked again by whoever writes past the program.
      create function keep_guests_apart() returns trigger language plpgsql security definer ${safe} as $$
      begin
        if not exists (select 1 from contribution c where c.id = new.contribution_id and c.channel = any (guest_reach(new.guest_id))) then
          raise exception 'Not an item that can be told so' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger read_aloud_apart before insert on read_aloud for each row execute function keep_guests_apart();
      create trigger read_aloud_told_apart before update of state on read_aloud for each row when (new.state = 'TOLD' and old.state <> 'TOLD') execute function keep_guests_apart();
      revoke execute on function guest_reach, guest_channels, keep_guests_apart from public;
      grant execute on function guest_channels to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger read_aloud_told_apart on read_aloud;
      drop trigger read_aloud_apart on read_aloud;
      drop function keep_guests_apart, guest_channels, guest_reach;
    `);
  }
}
