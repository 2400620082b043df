import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever asks is judged by the channels of the moment they were found. Two parties may be set apart between that moment and the reading, and
 * what then travels in a channel they were not known to have would be missing from an answer that looks whole; so it is asked anew.
 * Channels that were taken from them the wall itself knows: nothing is shown through those.
 */
export class StillReached1763700002130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function still_reached(p_channels uuid[]) returns boolean language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        -- Behind the wall these are the reader's own seats, in cases where somebody is or was kept apart.
        if exists (select 1 from seat_channel k where k.case_id = any (p_channels) and not k.channels <@ p_channels) then
          raise exception 'Others reach them than were known' using errcode = 'CA001';
        end if;
        return true;
      end $$;
      revoke execute on function still_reached from public;
      grant execute on function still_reached to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function still_reached');
  }
}
