import type { MigrationInterface, QueryRunner } from 'typeorm';
import { writtenByOwn } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** The Dutch calendar day, as the rules count: at half past midnight in summer it is not yet that day in UTC. */
const dutchDay = `
  create function dutch_day() returns date language sql stable ${safe} as $$ select (hub_now() at time zone 'Europe/Amsterdam')::date $$;
`;

/** The law of a case also changes by itself, at midnight: an order begins or ends, a hold runs out, a retention is over. */
const turning = `
  create function next_turn(p_law jsonb, p_retain date, p_after date) returns date language sql immutable ${safe} as $$
    select min(d) from (
      select (x->>'from')::date from jsonb_array_elements((p_law->'ots') || (p_law->'holds')) x
      union all select (x->>'until')::date + 1 from jsonb_array_elements((p_law->'ots') || (p_law->'holds')) x
      union all select p_retain + 1) t (d)
    where d > p_after
  $$;
  create function note_turn() returns trigger language plpgsql ${safe} as $$
  begin
    -- A day that has come and was not settled stays until it is: whoever changes the law meanwhile compares with what it is by now.
    if tg_op = 'INSERT' or old.turns_on is null or old.turns_on > dutch_day() then
      new.turns_on := next_turn(new.law, new.retain_until, dutch_day());
    end if;
    return new;
  end $$;
  create trigger case_file_turns before insert or update of law, retain_until on case_file for each row execute function note_turn();

  -- Cases whose day has come, each with somebody who sits there, in whose name it is settled. Ids alone.
  create function turned_cases(p_offset text) returns table (case_id uuid, professional_id uuid) language plpgsql security definer ${safe} as $$
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    return query
      select distinct on (f.id) f.id, s.professional_id from case_file f join seat s on s.case_id = f.id join professional p on p.id = s.professional_id
      where f.turns_on <= dutch_day() and s.from_at <= hub_now() and s.until_at > hub_now() and p.screened_until >= dutch_day() and p.trained_until >= dutch_day()
      order by f.id, s.function in ('CHAIR', 'PROCESREGISSEUR') desc, s.from_at, s.id limit 50;
  end $$;
  -- Of two processes that see it at once one settles it: the other waits, and finds it done. Answers the day that had come.
  create function claim_turn(p_case uuid) returns date language plpgsql security definer ${safe} as $$
  declare v_day date;
  begin
    select f.turns_on into v_day from case_file f where f.id = p_case and f.turns_on <= dutch_day() and f.id = any (reader_cases()) for update;
    if not found then return null; end if;
    update case_file f set turns_on = next_turn(f.law, f.retain_until, dutch_day()) where f.id = p_case;
    return v_day;
  end $$;
`;

/** Particulars are recorded by a party, corrected and ended by that party alone, and nothing of what was recorded is written over. */
export class RecordParticulars1763700000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table particular drop column party;
      alter table particular add column task text, add column subjects uuid[] not null default '{}', add column replaces_id uuid references particular,
        add column ending bytea, add column ended_by uuid references seat;
      alter table particular no force row level security;
      alter table seat no force row level security;
      update particular p set task = s.task, ended_by = case when p.ended_at is not null then p.seat_id end from seat s where s.id = p.seat_id;
      alter table seat force row level security;
      alter table particular force row level security;
      alter table particular alter column task set not null,
        add column party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        add constraint particular_lasts check (until_on >= from_on),
        add constraint particular_judges check (criteria <@ '{a,b,c,d}'),
        add constraint particular_of_child check ((kind = 'OTS') = (person_id is not null) and (kind = 'OTS') = (executing_id is not null)),
        add constraint particular_ending check ((ended_at is null) = (ended_by is null));
      -- The party has the case in it: one judgement a party a case.
      create unique index particular_judgement on particular (party) where kind = 'CRITERIA' and ended_at is null;
      ${writtenByOwn('particular')}
      revoke update on particular from casustafel_app;
      grant update (ended_at, ended_by, ending, version) on particular to casustafel_app;
      create trigger particular_ended before update on particular for each row when (old.ended_at is not null) execute function stay_put();

      ${dutchDay}
      alter table case_file add column turns_on date;
      ${turning}
      alter table case_file no force row level security;
      update case_file set turns_on = next_turn(law, retain_until, dutch_day());
      alter table case_file force row level security;
      create index case_file_turns_on on case_file (turns_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function claim_turn, turned_cases;
      drop trigger case_file_turns on case_file;
      drop function note_turn, next_turn;
      alter table case_file drop column turns_on;
      drop function dutch_day;
      drop trigger particular_ended on particular;
      drop trigger particular_theirs on particular;
      drop policy particular_brought on particular;
      drop policy particular_rewritten on particular;
      grant update on particular to casustafel_app;
      drop index particular_judgement;
      alter table particular drop constraint particular_ending, drop constraint particular_of_child, drop constraint particular_judges, drop constraint particular_lasts,
        drop column ended_by, drop column ending, drop column replaces_id, drop column subjects, drop column party, drop column task, add column party text;
      -- What was recorded meanwhile keeps its party; how it was made of a task is forgotten.
      alter table particular no force row level security;
      alter table seat no force row level security;
      update particular p set party = s.party from seat s where s.id = p.seat_id;
      alter table seat force row level security;
      alter table particular force row level security;
      alter table particular alter column party set not null;
    `);
  }
}
