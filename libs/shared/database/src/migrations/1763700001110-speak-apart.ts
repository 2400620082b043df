import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat } from './protect';
import { reworded, undone, type Change } from './reworded';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const chosen = 'audience && (select reader_seats())::uuid[]';
const reached = 'channel = any ((select reader_channels())::uuid[])';
const fromOwnSeat = (seat: string): string => `${seat} = any ((select reader_seats())::uuid[])`;
/** Whoever made it keeps it; everybody else has it as far as they were named and its channel reaches them. */
const apart = (author: string): string => `${liveSeat} and ${chosen} and (${reached} or ${fromOwnSeat(author)})`;

const column = (table: string): string => `
  alter table ${table} add column channel uuid;
  alter table ${table} no force row level security;
  update ${table} set channel = case_id;
  alter table ${table} force row level security;
  alter table ${table} alter column channel set not null;
`;
const judged = (table: string, of: string, channel: string): string => `
  create function channel_${table}() returns trigger language plpgsql security definer ${safe} as $$
  begin
    new.channel := ${channel};
    return new;
  end $$;
  create trigger ${table}_channel before insert or update of channel${of} on ${table} for each row execute function channel_${table}();
`;
const was = "case tg_op when 'UPDATE' then old.channel end";

const TABLES = ['contact_safety', 'contact_knowledge', 'together_reason', 'family_message'];

const THINGS: readonly Change[] = [[
  'from action c where c.case_id = p_case',
  `from action c where c.case_id = p_case
    union all select 'ContactSafety', c.id, c.party, c.recorded_by, c.audience, c.channel from contact_safety c where c.case_id = p_case
    union all select 'FamilyMessage', c.id, c.party, c.author_seat_id, c.audience, c.channel from family_message c where c.case_id = p_case`,
]];

/** Of what closes hears whom it reached, and nobody else. */
const CLOSED: readonly Change[] = [
  ['m.party as p, m.audience as a from family_message m', 'm.party as p, m.audience as a, m.author_seat_id as w, m.channel as k from family_message m'],
  ['seats_before := r.a; seats_after := v_after;', 'seats_before := seats_reached(c.case_id, r.a, r.w, r.k); seats_after := seats_reached(c.case_id, v_after, r.w, r.k);'],
];

const JUDGED: readonly Change[] = [
  [
    'update tegenspraak_event t set channel = t.channel where t.case_id = p_case;',
    `update tegenspraak_event t set channel = t.channel where t.case_id = p_case;
    update contact_safety t set channel = t.channel where t.case_id = p_case;
    update contact_knowledge t set channel = t.channel where t.case_id = p_case;
    update together_reason t set channel = t.channel where t.case_id = p_case;
    update family_message t set channel = t.channel where t.case_id = p_case;`,
  ],
  // Whether together stands may be another: of that every word of the chair is told, whatever the reason.
  [
    'where b.seats <> r.seats order by r.kind, r.id;',
    `where b.seats <> r.seats
      union all select 'TogetherWord', w.id, w.audience, w.audience from together_word w where w.case_id = p_case and w.ended_at is null and w.until_at > hub_now()
      order by 1, 2;`,
  ],
];

/** Where two parties are kept apart: what is said to one side, and how to reach them, travels in the channel of whom it is for, whoever wrote it. */
export class SpeakApart1763700001110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${TABLES.map(column).join('')}
      /*
       * A word to somebody travels in the channel of the side they stand on. To two together it is open for both: it is for both to hear.
       * To whom stands on neither, as whatever its author makes. What it rests on leaves the most there can be.
       */
      create function channel_to_family(p_case uuid, p_thing uuid, p_author uuid, p_persons uuid[], p_cites uuid[], p_was uuid) returns uuid language plpgsql security definer ${safe} as $$
      declare k case_sides; v_judged uuid; v_side text;
      begin
        v_judged := channel_judged(p_case, p_thing, p_author, p_persons, p_cites, p_was);
        select * into k from case_sides s where s.case_id = p_case;
        if k.case_id is null then return v_judged; end if;
        v_side := side_of_persons(k, p_persons);
        return case when v_side is null then v_judged else channel_meet(p_case, channel_rests(p_case, p_cites), channel_of(p_case, case v_side when 'NEITHER' then 'ALL' else v_side end)) end;
      end $$;
      -- Whom among these seats a channel reaches, for telling them and nobody else: whoever hears that something changed which they never see
      -- hears that it is there. Ids of seats, for who sits in the case.
      create function seats_reached(p_case uuid, p_audience uuid[], p_author uuid, p_channel uuid) returns uuid[] language sql stable security definer ${safe} as $$
        select array(select s.id from seat s left join seat_channel c on c.seat_id = s.id
          where s.case_id = p_case and s.id = any (p_audience) and (s.id = p_author or p_channel = any (coalesce(c.channels, array[p_case]))) order by s.id)
      $$;
      create function reached_by(p_case uuid, p_audience uuid[], p_author uuid, p_channel uuid) returns uuid[] language sql stable security definer ${safe} as $$
        select case when p_case = any (reader_cases()) then seats_reached(p_case, p_audience, p_author, p_channel) else '{}' end
      $$;
      ${reworded('close_family_citations(uuid)', CLOSED)}
      -- Of these facts, those that travel on another side than the one these persons stand on. For the author of a word alone, of facts they
      -- named themself and may know; ids and nothing else.
      create function cites_across(p_case uuid, p_persons uuid[], p_cites uuid[]) returns uuid[] language sql stable security definer ${safe} as $$
        select coalesce(array_agg(c.id), '{}') from case_sides k join contribution c on c.case_id = k.case_id and c.id = any (p_cites) and c.channel <> p_case
        where k.case_id = p_case and p_case = any (reader_cases()) and side_of_persons(k, p_persons) is not null and c.channel <> channel_of(p_case, side_of_persons(k, p_persons))
      $$;
      ${judged('contact_safety', '', `channel_to_family(new.case_id, new.id, new.recorded_by, array[new.person_id], '{}', ${was})`)}
      ${judged('contact_knowledge', '', '(select s.channel from contact_safety s where s.id = new.contact_id)')}
      -- Why it can be done speaks of both: where they are kept apart, it is for whoever serves neither.
      ${judged('together_reason', '', `(select case when exists (select 1 from case_sides k where k.case_id = w.case_id and side_of_persons(k, w.person_ids) = 'NEITHER') then channel_of(w.case_id, 'NEITHER') else new.case_id end from together_word w where w.id = new.word_id)`)}
      ${judged('family_message', ', cited', `channel_to_family(new.case_id, new.id, new.author_seat_id, new.person_ids, new.cited, ${was})`)}
      alter policy contact_safety_wall on contact_safety using (${apart('recorded_by')}) with check (${apart('recorded_by')});
      alter policy contact_knowledge_wall on contact_knowledge using (${liveSeat} and ${chosen} and ${reached}) with check (${liveSeat} and ${chosen});
      alter policy together_reason_wall on together_reason using (${liveSeat} and ${chosen} and ${reached}) with check (${liveSeat} and ${chosen});
      alter policy family_message_wall on family_message using (${apart('author_seat_id')}) with check (${apart('author_seat_id')});
      ${reworded('apart_things(uuid)', THINGS)}
      ${reworded('judge_apart(uuid)', JUDGED)}

      -- Over which marks the chair argued: those that stood and that they knew of. By the mark itself and not by the clock: of two that are made
      -- at once the one that began later can be written down first. For functions alone.
      create table together_over (word_id uuid not null references together_word, compartment_id uuid not null references compartment, primary key (word_id, compartment_id));
      alter table together_over enable row level security;
      alter table together_over force row level security;
      create function note_over() returns trigger language plpgsql security definer ${safe} as $$
      begin
        insert into together_over select new.id, m.id from compartment m where m.case_id = new.case_id and m.ended_at is null and new.argued_by = any (m.audience);
        return null;
      end $$;
      create trigger together_word_over after insert on together_word for each row execute function note_over();
      revoke execute on function channel_to_family, seats_reached, note_over from casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    const named = `${liveSeat} and ${chosen}`;
    await runner.query(`
      drop trigger together_word_over on together_word;
      drop function note_over;
      drop table together_over;
      ${reworded('judge_apart(uuid)', undone(JUDGED))}
      ${reworded('apart_things(uuid)', undone(THINGS))}
      ${TABLES.map((table) => `alter policy ${table}_wall on ${table} using (${named}) with check (${named});
        drop trigger ${table}_channel on ${table}; drop function channel_${table}; alter table ${table} drop column channel;`).join('\n')}
      ${reworded('close_family_citations(uuid)', undone(CLOSED))}
      drop function cites_across, reached_by, seats_reached, channel_to_family;
    `);
  }
}
