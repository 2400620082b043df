import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** And which channels reach each seat, where two parties are kept apart. */
const CHANNELS: readonly Change[] = [
  ["'party', s.party, 'until'", "'party', s.party, 'channels', coalesce(k.channels, array[s.case_id]), 'until'"],
  ['left join (', 'left join seat_channel k on k.seat_id = s.id left join ('],
];

const togetherStands = (overMarks: string): string => `
  create or replace function together_stands(p_case uuid, p_persons uuid[], p_form text) returns boolean language sql stable security definer ${safe} as $$
    select p_case = any (reader_cases()) and not together_held(p_case, p_persons)
      and exists (select 1 from together_word w where w.case_id = p_case and w.person_ids @> p_persons and p_form = any (w.forms) and w.ended_at is null and w.until_at > hub_now()${overMarks})
  $$;
`;

/*
 * A word of the chair stands over a mark only when it was argued after it, by somebody who was told of it and does not speak with the one
 * who may be the danger. Whoever was not told finds that their word does not stand, as when somebody at the table holds it back: never why.
 */
const overMarks = `
        and not (stand_apart(p_case, p_persons) and exists (select 1 from compartment m where m.case_id = p_case and m.ended_at is null and p_persons && (m.protected || m.feared)
          and not (w.argued_at > m.marked_at and w.argued_by = any (m.audience) and exists (select 1 from seat_channel c where c.seat_id = w.argued_by and m.channel = any (c.channels)))))`;

/** Where what several slices asked of one function is brought together: channels in who acts, in what may be done together, and in an emergency. */
export class JudgeTogether1763700001900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${reworded('actor_facts(uuid)', CHANNELS)}
      ${togetherStands(overMarks)}
      -- Nobody knows whom somebody without a seat serves, so an emergency shows what is open for all.
      create policy contribution_apart_in_emergency on contribution as restrictive for select to casustafel_app
        using (channel = case_id or channel = any ((select reader_channels())::uuid[]) or author_seat_id = any ((select reader_seats())::uuid[]));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy contribution_apart_in_emergency on contribution;
      ${togetherStands('')}
      ${reworded('actor_facts(uuid)', undone(CHANNELS))}
    `);
  }
}
