import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorFactsAtOnce, actorFactsWithSight } from './actor-facts';
import { lookWithFacts, lookWithSight } from './look-with-facts';
import { staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const dutchDay = "((select hub_now()) at time zone 'Europe/Amsterdam')::date";
const seated = 'professional_id = reader_person() and from_at <= (select hub_now()) and until_at > (select hub_now())';
const rightly = `${seated} and (standing_in_for is null or (select p.secrecy_until from professional p where p.id = reader_person()) >= ${dutchDay})`;
const clear = "circle in ('CLEAR', 'ARGUED')";

const reach = (live: string, leading: string): string => `
  create or replace function reader_led_cases() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where ${leading} and function in ('CHAIR', 'PROCESREGISSEUR') $$;
  create or replace function reader_chaired() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where ${leading} and function = 'CHAIR' $$;
  create or replace function reader_seats() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(id), '{}') from seat where ${live} $$;
  create or replace function reader_cases() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where ${live} $$;
  create or replace function reader_parties() returns text[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct party), '{}') from seat where ${live} $$;
`;

const readers = (asked: string): string => `
  create or replace function readers_of_cases(p_cases uuid[]) returns jsonb language sql stable security definer ${safe} as $$
    select jsonb_build_object(
      'agreements', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'base', a.base, 'number', a.number, 'narrowings', a.narrowings))
        from agreement_version a where a.region_id = reader_region() and a.in_force_at is not null and a.replaced_at is null), '[]'),
      'readers', coalesce(jsonb_agg(jsonb_build_object('valid', p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date${asked}, 'seat', seat_facts(s)) order by s.from_at, s.id), '[]'))
    from seat s join professional p on p.id = s.professional_id join case_file f on f.id = s.case_id
    where s.case_id = any (p_cases) and s.from_at <= hub_now() and s.until_at > hub_now()
      and (s.case_id = any (reader_cases()) or f.region_id = reader_region() and reader_maintains())
  $$;
`;

const led = 'case_id = any ((select reader_led_cases())::uuid[])';
const ofMandate = 'organisation_id = (select reader_mandate())';

const seat = `
  -- Whether its holder knows the family: asked before the first look, and while it is not known the seat opens nothing.
  alter table seat add column circle text not null default 'CLEAR' check (circle in ('UNASKED', 'CLEAR', 'DECLARED', 'ARGUED')), add column circle_at timestamptz;
  -- Whoever is seated through the hub is asked; the first seat is of who wrote the names down. What the owner writes is as it says.
  create function ask_own_circle() returns trigger language plpgsql security definer ${safe} as $$
  begin
    if session_user = 'casustafel_app' and not (new.professional_id = reader_person() and case_has_no_seat(new.case_id)) then new.circle := 'UNASKED'; end if;
    return new;
  end $$;
  create trigger seat_asks before insert on seat for each row execute function ask_own_circle();
  revoke all on function ask_own_circle from casustafel_app;

  -- Facts about the reader alone: where they are still to say it, in a look that says it is for that.
  create function reader_asked() returns uuid[] language sql stable security definer ${safe} as $$
    select case when current_setting('casustafel.sight', true) = 'OWN_CIRCLE' then (select coalesce(array_agg(distinct case_id), '{}') from seat where ${seated} and circle = 'UNASKED') else '{}' end
  $$;
  create policy case_file_asked on case_file for select to casustafel_app using (id = any ((select reader_asked())::uuid[]));
  create policy person_asked on person for select to casustafel_app using (case_id = any ((select reader_asked())::uuid[]));

  create function answer_own_circle(p_seat uuid) returns boolean language plpgsql security definer ${safe} as $$
  begin
    -- By its holder; or by whoever gives it in this very act, where a file that is imported says what they answered.
    update seat set circle = 'CLEAR', circle_at = hub_now() where id = p_seat and circle = 'UNASKED' and (${seated} or given_by = reader_person() and xmin = pg_current_xact_id()::xid);
    return found;
  end $$;
`;

const tables = `
  create table own_circle (
    id uuid primary key, case_id uuid not null references case_file, region_id uuid not null references region, case_number text not null, seat_id uuid not null references seat,
    professional_id uuid not null references professional, organisation_id uuid not null references organisation,
    kind text not null check (kind in ('RELATED', 'LIVES_NEAR', 'KNOWS')), state text not null default 'DECLARED' check (state in ('DECLARED', 'ARGUED', 'REFUSED', 'ENDED')),
    seat_until timestamptz not null, declared_at timestamptz not null, settled_at timestamptz, content bytea not null, version integer not null default 1
  );
  create index own_circle_of_case on own_circle (case_id);
  create unique index own_circle_standing on own_circle (seat_id) where state = 'DECLARED';
  alter table own_circle enable row level security;
  alter table own_circle force row level security;
  create policy own_circle_wall on own_circle for select to casustafel_app using (professional_id = (select reader_person()) or ${led} or ${ofMandate});
  grant select on own_circle to casustafel_app;

  -- What each says of it, in an own name and with a reason; it stays said.
  create table own_circle_word (
    id uuid primary key, own_circle_id uuid not null references own_circle, case_id uuid not null references case_file,
    professional_id uuid not null references professional, organisation_id uuid not null references organisation,
    says text not null check (says in ('ARGUE', 'REFUSE')), at timestamptz not null, content bytea not null, unique (own_circle_id, organisation_id, says)
  );
  alter table own_circle_word enable row level security;
  alter table own_circle_word force row level security;
  create policy own_circle_word_wall on own_circle_word for select to casustafel_app using (exists (select 1 from own_circle d where d.id = own_circle_word.own_circle_id));
  grant select on own_circle_word to casustafel_app;
  ${staysPut('own_circle', 'own_circle_word')}

  -- Its holder says it, of their own seat; from then on the seat opens nothing. Answers who sits in the case, for the signal.
  create function declare_own_circle(p_id uuid, p_seat uuid, p_kind text, p_content bytea) returns uuid[] language plpgsql security definer ${safe} as $$
  declare s seat; f case_file;
  begin
    select * into s from seat k where k.id = p_seat and k.${seated.replaceAll(' and ', ' and k.')} and k.circle <> 'DECLARED' for update;
    if not found then return null; end if;
    select * into f from case_file c where c.id = s.case_id;
    update seat set circle = 'DECLARED', circle_at = hub_now() where id = p_seat;
    insert into own_circle (id, case_id, region_id, case_number, seat_id, professional_id, organisation_id, kind, seat_until, declared_at, content)
      values (p_id, s.case_id, f.region_id, f.number, s.id, s.professional_id, s.organisation_id, p_kind, s.until_at, hub_now(), p_content);
    return array(select k.id from seat k where k.case_id = s.case_id and k.from_at <= hub_now() and k.until_at > hub_now());
  end $$;

  -- Whoever leads the table or holds the mandate of that organisation says what they think of it; never of themselves. Two who argue, of two organisations,
  -- give the seat back; one who refuses ends it, unless it is the last chair's: that is handed over first. Answers how it stands; null for whoever may not.
  create function settle_own_circle(p_word uuid, p_id uuid, p_says text, p_content bytea) returns text language plpgsql security definer ${safe} as $$
  declare d own_circle; s seat; v_organisation uuid;
  begin
    select * into d from own_circle k where k.id = p_id and k.state = 'DECLARED' and k.professional_id <> reader_person() and (k.${led} or k.${ofMandate}) for update;
    if not found then return null; end if;
    select p.organisation_id into v_organisation from professional p where p.id = reader_person();
    select * into s from seat k where k.id = d.seat_id for update;
    if s.until_at <= hub_now() then return null; end if;
    if p_says = 'REFUSE' and s.function = 'CHAIR' and not exists (
      select 1 from seat k where k.case_id = s.case_id and k.id <> s.id and k.function = 'CHAIR' and k.standing_in_for is null and k.from_at <= hub_now() and k.until_at > hub_now()) then return 'LAST_CHAIR'; end if;
    insert into own_circle_word (id, own_circle_id, case_id, professional_id, organisation_id, says, at, content) values (p_word, d.id, d.case_id, reader_person(), v_organisation, p_says, hub_now(), p_content)
      on conflict (own_circle_id, organisation_id, says) do nothing;
    if not found then return 'SAME_ORGANISATION'; end if;
    if p_says = 'REFUSE' then
      update own_circle set state = 'REFUSED', settled_at = hub_now(), version = version + 1 where id = d.id;
      update seat set until_at = hub_now() where id = s.id;
      return 'REFUSED';
    end if;
    if (select count(distinct w.organisation_id) from own_circle_word w where w.own_circle_id = d.id and w.says = 'ARGUE') < 2 then return 'DECLARED'; end if;
    update own_circle set state = 'ARGUED', settled_at = hub_now(), version = version + 1 where id = d.id;
    update seat set circle = 'ARGUED', circle_at = hub_now() where id = s.id;
    return 'ARGUED';
  end $$;

  -- Whose seat ended meanwhile, by handing it over or otherwise, is weighed no more.
  create function end_own_circle() returns trigger language plpgsql security definer ${safe} as $$
  begin
    update own_circle set state = 'ENDED', settled_at = hub_now(), version = version + 1 where seat_id = new.id and state = 'DECLARED' and new.until_at <= hub_now();
    return null;
  end $$;
  create trigger seat_ends_weighing after update of until_at on seat for each row when (new.circle = 'DECLARED' and new.until_at < old.until_at) execute function end_own_circle();
  revoke all on function end_own_circle from casustafel_app;

  -- Who is to hear of a declaration: whoever leads the table, the mandate holders of the organisation, and who declared.
  create function told_of_own_circle(p_id uuid) returns table (seats uuid[], people uuid[]) language sql stable security definer ${safe} as $$
    select array(select s.id from seat s where s.case_id = d.case_id and s.from_at <= hub_now() and s.until_at > hub_now()),
      array(select p.id from professional p where p.organisation_id = d.organisation_id and 'MANDATE_HOLDER' = any (p.offices) union select d.professional_id)
    from own_circle d where d.id = p_id and (d.professional_id = reader_person() or d.${led} or d.${ofMandate})
  $$;
`;

/** Whoever knows the family says so, and sees nothing of it until others have weighed that. */
export class AskOwnCircle1763700001310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(seat + tables + reach(`${rightly} and ${clear}`, `${seated} and ${clear}`) + readers(` and s.${clear}`) + actorFactsWithSight + lookWithSight);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${lookWithFacts}
      ${actorFactsAtOnce}
      ${readers('')}
      ${reach(rightly, seated)}
      drop trigger seat_ends_weighing on seat;
      drop function end_own_circle, told_of_own_circle, settle_own_circle, declare_own_circle;
      drop table own_circle_word, own_circle;
      drop function answer_own_circle;
      drop policy person_asked on person;
      drop policy case_file_asked on case_file;
      drop function reader_asked;
      drop trigger seat_asks on seat;
      drop function ask_own_circle;
      alter table seat drop column circle_at, drop column circle;
    `);
  }
}
