import type { MigrationInterface, QueryRunner } from 'typeorm';
import { judgeApart } from './apart-acts';
import { apartThings, channelColumn, channelled, judgedBy } from './apart-judging';
import { reworded, undone, type Change } from './reworded';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** And which channels reach each seat, where two parties are kept apart. */
const CHANNELS: readonly Change[] = [
  ["'party', s.party, 'until'", "'party', s.party, 'channels', coalesce(k.channels, array[s.case_id]), 'until'"],
  ['left join (', 'left join seat_channel k on k.seat_id = s.id left join ('],
];

const reached = 'channel = any ((select reader_channels())::uuid[])';
const fromOwnSeat = (seat: string): string => `${seat} = any ((select reader_seats())::uuid[])`;

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

/** What is said to the family, and whether it is safe to reach somebody: of one side as everything else. */
const toFamily = `
  ${['family_message', 'contact_safety', 'contact_knowledge'].map(channelColumn).join('')}
  ${channelled('family_message', { author: 'new.author_seat_id', persons: 'new.person_ids', cites: 'new.cited', of: 'cited' })}
  ${channelled('contact_safety', { author: 'new.recorded_by', persons: 'array[new.person_id]', of: 'person_id' })}
  ${judgedBy('contact_knowledge', '', '(select s.channel from contact_safety s where s.id = new.contact_id)')}
  create policy family_message_apart on family_message as restrictive to casustafel_app
    using (${reached} or ${fromOwnSeat('author_seat_id')} or ${fromOwnSeat('by_seat_id')});
  create policy contact_safety_apart on contact_safety as restrictive to casustafel_app using (${reached} or ${fromOwnSeat('recorded_by')});
  create policy contact_knowledge_apart on contact_knowledge as restrictive to casustafel_app
    using (${reached} or exists (select 1 from contact_safety s where s.id = contact_knowledge.contact_id and s.${fromOwnSeat('recorded_by')}));
  ${apartThings(`
    union all select 'FamilyMessage', c.id, c.party, c.author_seat_id, c.audience || c.by_seat_id, c.channel from family_message c where c.case_id = p_case
    union all select 'ContactSafety', c.id, c.party, c.recorded_by, c.audience, c.channel from contact_safety c where c.case_id = p_case`)}
  ${judgeApart(`
    update family_message t set channel = t.channel where t.case_id = p_case;
    update contact_safety t set channel = t.channel where t.case_id = p_case;
    update contact_knowledge t set channel = t.channel where t.case_id = p_case;`)}
`;
const toFamilyBefore = `
  ${apartThings()}
  ${judgeApart()}
  ${['contact_knowledge', 'contact_safety', 'family_message'].map((table) => `drop policy ${table}_apart on ${table}; drop trigger ${table}_channel on ${table}; drop function channel_${table}; alter table ${table} drop column channel;`).join('\n')}
`;

/** Where what several slices asked of one function is brought together: channels in who acts, in what may be done together, and in an emergency. */
export class JudgeTogether1763700001900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${reworded('actor_facts(uuid)', CHANNELS)}
      ${togetherStands(overMarks)}
      ${toFamily}
      -- Nobody knows whom somebody without a seat serves, so an emergency shows what is open for all.
      create policy contribution_apart_in_emergency on contribution as restrictive for select to casustafel_app
        using (channel = case_id or channel = any ((select reader_channels())::uuid[]) or author_seat_id = any ((select reader_seats())::uuid[]));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy contribution_apart_in_emergency on contribution;
      ${toFamilyBefore}
      ${togetherStands('')}
      ${reworded('actor_facts(uuid)', undone(CHANNELS))}
    `);
  }
}
