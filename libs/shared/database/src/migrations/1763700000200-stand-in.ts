import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** The Dutch day of a moment: a table sits, and dates run out, by the calendar on the wall there. */
const dutchDay = (moment: string): string => `(${moment} at time zone 'Europe/Amsterdam')::date`;
const startOfDay = (day: string): string => `((${day})::timestamp at time zone 'Europe/Amsterdam')`;

const seated = 'professional_id = reader_person() and from_at <= (select hub_now()) and until_at > (select hub_now())';
/** Whoever stands in for somebody does so with a secrecy statement in date, today. */
const rightly = `${seated} and (standing_in_for is null or (select p.secrecy_until from professional p where p.id = reader_person()) >= ${dutchDay('(select hub_now())')})`;

const reach = (live: string): string => `
  create or replace function reader_seats() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(id), '{}') from seat where ${live} $$;
  create or replace function reader_cases() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where ${live} $$;
  create or replace function reader_parties() returns text[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct party), '{}') from seat where ${live} $$;
`;

const ofCaseOrOwn = '(case_id = any ((select reader_cases())::uuid[]) or professional_id = (select reader_person()))';
const firstOrSeated = `case_id = any ((select reader_cases())::uuid[]) or (professional_id = (select reader_person()) and function = 'CHAIR' and case_has_no_seat(case_id))`;

const seatsOfOrganisation = `
  -- Whose mandate the reader holds, while their own screening and training are in date. Nobody's word is taken for it.
  create function reader_mandate() returns uuid language sql stable security definer ${safe} as $$
    select p.organisation_id from professional p where p.id = reader_person() and 'MANDATE_HOLDER' = any (p.offices) and least(p.screened_until, p.trained_until) >= ${dutchDay('hub_now()')}
  $$;

  -- Where colleagues sit, as ids, numbers and days: for the mandate holder of their organisation, and for colleagues at the same table.
  create function organisation_seats() returns table (
    id uuid, case_id uuid, case_number text, weekday smallint, professional_id uuid, organisation_id uuid, function text,
    from_at timestamptz, until_at timestamptz, standing_in_for uuid, case_is_open boolean
  ) language sql stable security definer ${safe} as $$
    select s.id, s.case_id, f.number, t.weekday, s.professional_id, s.organisation_id, s.function, s.from_at, s.until_at, s.standing_in_for, f.closed_at is null and f.refused_at is null
    from seat s join case_file f on f.id = s.case_id join case_table t on t.id = f.table_id
    where s.until_at > hub_now() and s.until_at > s.from_at and (
      s.organisation_id = reader_mandate()
      or s.from_at <= hub_now() and s.case_id = any (reader_cases()) and s.organisation_id = (select p.organisation_id from professional p where p.id = reader_person()))
    order by f.number, s.from_at, s.id
  $$;
`;

const naming = `
  -- A seat for one table day. Everything is asked here again: whose seat it is, who may, and which day. Answers who is to hear of it; null for whoever may not.
  create function name_stand_in(p_id uuid, p_for uuid, p_person uuid, p_from timestamptz, p_until timestamptz) returns uuid[]
  language plpgsql security definer ${safe} as $$
  declare v_case uuid; a seat; f case_file; v_day date := ${dutchDay('p_from')};
  begin
    select s.case_id into v_case from seat s where s.id = p_for and s.organisation_id = reader_mandate();
    -- Whoever names holds the file still, as whoever seats or unseats does.
    select * into f from case_file c where c.id = v_case and c.closed_at is null and c.refused_at is null for update;
    if not found then return null; end if;
    select * into a from seat s where s.id = p_for and s.standing_in_for is null and s.from_at <= hub_now() and s.until_at > p_from for update;
    if not found then return null; end if;
    if p_from < hub_now() - interval '1 second' or p_until <= p_from or p_until > ${startOfDay('v_day + 1')}
      or extract(isodow from v_day) <> (select t.weekday from case_table t where t.id = f.table_id)
      or not exists (select 1 from professional p where p.id = p_person and p.id <> a.professional_id and p.organisation_id = a.organisation_id
        and least(p.screened_until, p.trained_until, p.secrecy_until) >= v_day)
      or exists (select 1 from seat s where s.from_at < p_until and s.until_at > p_from and s.until_at > s.from_at
        and (s.standing_in_for = p_for or s.case_id = a.case_id and s.professional_id = p_person)) then return null; end if;
    insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, until_at, standing_in_for, given_by)
      values (p_id, a.case_id, p_person, a.organisation_id, a.role, a.task, a.function, p_from, least(p_until, a.until_at), p_for, reader_person());
    insert into log_seat (seat_id, actor_id) values (p_for, a.professional_id) on conflict do nothing;
    -- Before the day nobody hears of it.
    return array(select k.id from seat k where p_from <= hub_now() and k.case_id = a.case_id and k.from_at <= hub_now() and k.until_at > hub_now());
  end $$;

  -- Before the day nothing is left of it; on the day it ends at once. Answers who sits in the case, for the signal; null for whoever may not.
  create function end_stand_in(p_seat uuid) returns uuid[] language plpgsql security definer ${safe} as $$
  declare s seat;
  begin
    select * into s from seat k where k.id = p_seat and k.standing_in_for is not null and k.organisation_id = reader_mandate() and k.until_at > hub_now() for update;
    if not found then return null; end if;
    update seat set until_at = hub_now() where id = p_seat;
    return array(select k.id from seat k where k.case_id = s.case_id and k.from_at <= hub_now() and k.until_at > hub_now() and k.id <> p_seat);
  end $$;

  -- Nobody stands in for a seat that is no more.
  create function end_those_standing_in() returns trigger language plpgsql security definer ${safe} as $$
  begin
    update seat set until_at = new.until_at where standing_in_for = new.id and until_at > new.until_at;
    return null;
  end $$;
  create trigger seat_ends after update of until_at on seat for each row when (new.until_at < old.until_at and new.standing_in_for is null) execute function end_those_standing_in();
`;

/** Somebody stands in for a colleague on one table day, named by whoever holds their organisation's mandate. */
export class StandIn1763700000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table professional add column secrecy_until date;
      -- Whoever was trained signed for secrecy then. While the wall is forced its owner too would fill in nothing.
      alter table professional no force row level security;
      update professional set secrecy_until = trained_until;
      alter table professional force row level security;
      alter table professional alter column secrecy_until set not null;

      -- The log's own knowledge of whom somebody stood in for: its reader cannot look into a case.
      create table log_seat (seat_id uuid primary key, actor_id uuid not null);
      alter table log_seat enable row level security;
      alter table log_seat force row level security;
      create policy log_seat_read on log_seat for select to casustafel_log using (true);
      grant select on log_seat to casustafel_log;

      ${reach(rightly)}
      -- A seat that has not begun shows to nobody, its own holder included; nor does one that was taken back before it did.
      -- One in which somebody stands in can be ended here, and neither given nor made longer.
      alter policy seat_wall on seat
        using (${ofCaseOrOwn} and from_at <= (select hub_now()) and (standing_in_for is null or until_at > from_at
          and (professional_id is distinct from (select reader_person()) or until_at <= (select hub_now()) or id = any ((select reader_seats())::uuid[]))))
        with check ((${firstOrSeated}) and (standing_in_for is null or until_at <= (select hub_now())));
      ${seatsOfOrganisation}
      ${naming}
      create index seat_standing_in on seat (standing_in_for) where standing_in_for is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index seat_standing_in;
      drop trigger seat_ends on seat;
      drop function end_those_standing_in, end_stand_in, name_stand_in, organisation_seats, reader_mandate;
      alter policy seat_wall on seat using (${ofCaseOrOwn}) with check (${firstOrSeated});
      ${reach(seated)}
      drop table log_seat;
      alter table professional drop column secrecy_until;
    `);
  }
}
