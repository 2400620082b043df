import { NEVER_PASSING } from '@casustafel/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const today = "(hub_now() at time zone 'Europe/Amsterdam')::date";
const running = 'ended_at is null and from_at <= (select hub_now()) and until_at > (select hub_now())';
const officer = 'region_id = (select reader_region()) and (select reader_is_officer())';
const inSight = "current_setting('casustafel.sight', true) = 'EMERGENCY'";
const seenInEmergency = (column: string): string => `${column} = any ((select reader_emergency())::uuid[])`;

const table = `
  -- Who saw a case without a seat that lets them: for how long is the clock's to say, and these two checks are the last that ask.
  create table emergency_access (
    id uuid primary key, case_id uuid not null references case_file, region_id uuid not null references region, case_number text not null,
    professional_id uuid not null references professional, organisation_id uuid not null references organisation, role text not null, task text not null,
    kind text not null, level text not null check (level in ('SUMMARY', 'FULL')),
    from_at timestamptz not null, until_at timestamptz not null, extended_at timestamptz, ended_at timestamptz, ended_by text check (ended_by in ('PERSON', 'CLOCK')),
    -- Parties of whom something could be read: nobody's item is read whose party was not told.
    parties text[] not null, content bytea not null, extension bytea,
    review_due date not null, verdict text check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')), reviewed_at timestamptz, reviewed_by uuid references professional, review bytea,
    version integer not null default 1,
    check (until_at <= from_at + case when extended_at is null then interval '15 minutes' else interval '30 minutes' end),
    check ((reviewed_at is null) = (verdict is null))
  );
  -- One at a time.
  create unique index emergency_access_running on emergency_access (professional_id) where ended_at is null;
  create index emergency_access_of_case on emergency_access (case_id, from_at);
  create index emergency_access_of_region on emergency_access (region_id, from_at);
  create index emergency_access_of_person on emergency_access (professional_id, from_at);
  alter table emergency_access enable row level security;
  alter table emergency_access force row level security;
  create policy emergency_access_wall on emergency_access for select to casustafel_app using (
    professional_id = (select reader_person()) or ${officer}
    or case_id = any ((select reader_cases())::uuid[]) and (parties && (select reader_parties())::text[] or case_id = any ((select reader_led_cases())::uuid[])));
  -- Judged by an officer, of another organisation than whoever opened it, and once.
  create policy emergency_access_judged on emergency_access for update to casustafel_app using (${officer})
    with check (${officer} and reviewed_by = (select reader_person()) and professional_id <> (select reader_person())
      and organisation_id <> (select p.organisation_id from professional p where p.id = (select reader_person())));
  create trigger emergency_access_judged_once before update of verdict, reviewed_at, reviewed_by, review on emergency_access for each row
    when (old.reviewed_at is not null or new.ended_at is null) execute function stay_put();
  grant select, update (verdict, reviewed_at, reviewed_by, review, version) on emergency_access to casustafel_app;

  -- Who tried, and how often: what they tried stands in the log, and whether it was right in neither.
  create table emergency_attempt (id uuid primary key, professional_id uuid not null references professional, at timestamptz not null);
  create index emergency_attempt_of_person on emergency_attempt (professional_id, at);
  alter table emergency_attempt enable row level security;
  alter table emergency_attempt force row level security;
  create policy emergency_attempt_own on emergency_attempt to casustafel_app using (professional_id = (select reader_person()));
  grant select, insert, delete on emergency_attempt to casustafel_app;
`;

const sight = `
  -- Facts about the reader alone, as reader_cases: where an emergency of theirs runs, in a look that says it is one.
  create function reader_emergency() returns uuid[] language sql stable security definer ${safe} as $$
    select case when ${inSight} then (select coalesce(array_agg(e.case_id), '{}') from emergency_access e where e.professional_id = reader_person() and ${running}) else '{}' end
  $$;
  create function reader_emergency_parties() returns text[] language sql stable security definer ${safe} as $$
    select case when ${inSight} then (select coalesce(array_agg(p.party), '{}') from emergency_access e, unnest(e.parties) p(party) where e.professional_id = reader_person() and ${running}) else '{}' end
  $$;
  -- The same with what the law asks of the case, as the rules read it; no word of it.
  create function emergencies_of_reader() returns json language sql stable security definer ${safe} as $$
    select coalesce(json_agg(json_build_object('id', e.id, 'caseId', e.case_id, 'level', e.level, 'from', e.from_at, 'until', e.until_at, 'parties', to_json(e.parties),
        'law', json_build_object('mode', f.legal_mode, 'stage', case when f.closed_at is not null or f.refused_at is not null then 'CLOSED' else f.stage end, 'retainUntil', f.retain_until, 'recorded', f.law))), '[]')
    from emergency_access e join case_file f on f.id = e.case_id where e.professional_id = reader_person() and ${running}
  $$;

  -- Read alone, and apart from the walls of who sits there: nothing is written in an emergency.
  create policy case_file_in_emergency on case_file for select to casustafel_app using (${seenInEmergency('id')});
  create policy person_in_emergency on person for select to casustafel_app using (${seenInEmergency('case_id')});
  create policy seat_in_emergency on seat for select to casustafel_app using (${seenInEmergency('case_id')});
  create policy contribution_in_emergency on contribution for select to casustafel_app using (
    ${seenInEmergency('case_id')} and party = any ((select reader_emergency_parties())::text[]) and withdrawn_at is null and grantable <> '{}'
    and open_until > (select hub_now()) and category <> all ('{${NEVER_PASSING.join(',')}}'));
`;

const acts = `
  -- Opens it for whoever knows the number and somebody of the family, by name and birth date. Answers the case; null alike for one that is
  -- not there, closed, or not to be opened by this person. Its reason is sealed with the key of the case, and so written next.
  create function open_emergency(p_id uuid, p_number text, p_key bytea, p_kind text, p_level text) returns uuid language plpgsql security definer ${safe} as $$
  declare p professional; o organisation; f case_file;
  begin
    select * into p from professional x where x.id = reader_person() and least(x.screened_until, x.trained_until) >= ${today} and not x.offices && '{PRIVACY_OFFICER,ADMINISTRATOR}';
    if not found then return null; end if;
    select * into o from organisation x where x.id = p.organisation_id and x.takes_part;
    if not found then return null; end if;
    select * into f from case_file c where c.region_id = p.region_id and c.number = p_number and c.closed_at is null and c.refused_at is null and c.retain_until >= ${today}
      and exists (select 1 from person k where k.case_id = c.id and k.name_key = p_key);
    if not found then return null; end if;
    -- Whose own family or neighbours these are does not get around that by an emergency.
    if exists (select 1 from own_circle d where d.case_id = f.id and d.professional_id = p.id and d.state <> 'ARGUED') then return null; end if;
    update emergency_access e set ended_at = e.until_at, ended_by = 'CLOCK' where e.professional_id = p.id and e.ended_at is null and e.until_at <= hub_now();
    insert into emergency_access (id, case_id, region_id, case_number, professional_id, organisation_id, role, task, kind, level, from_at, until_at, parties, content, review_due)
      values (p_id, f.id, f.region_id, f.number, p.id, o.id, o.role, o.task, p_kind, p_level, hub_now(), hub_now() + interval '15 minutes',
        array(select distinct c.party from contribution c where c.case_id = f.id and c.withdrawn_at is null), '\\x', ${today} + 7);
    return f.id;
  end $$;

  -- Once, in the act that opened it: why, and of whom something can be read; fewer than there are, never more. Answers who sits there and is told.
  create function begin_emergency(p_id uuid, p_content bytea, p_parties text[]) returns table (seat_id uuid, professional_id uuid) language plpgsql security definer ${safe} as $$
  declare e emergency_access;
  begin
    update emergency_access x set content = p_content, parties = array(select unnest(x.parties) intersect select unnest(p_parties))
      where x.id = p_id and x.professional_id = reader_person() and x.content = '\\x' returning * into e;
    if not found then return; end if;
    return query select s.id, s.professional_id from seat s where s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and (s.party = any (e.parties) or s.function in ('CHAIR', 'PROCESREGISSEUR'));
  end $$;

  -- Who is told of a change of it: those who were skipped, and whoever leads.
  create function told_of_emergency(p_id uuid) returns table (seat_id uuid, professional_id uuid) language sql stable security definer ${safe} as $$
    select s.id, s.professional_id from emergency_access e join seat s on s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and (s.party = any (e.parties) or s.function in ('CHAIR', 'PROCESREGISSEUR'))
    where e.id = p_id and (e.professional_id = reader_person() or e.region_id = reader_region() and reader_is_officer())
  $$;

  create function extend_emergency(p_id uuid, p_extension bytea) returns boolean language plpgsql security definer ${safe} as $$
  begin
    update emergency_access e set until_at = e.until_at + interval '15 minutes', extended_at = hub_now(), extension = p_extension, version = e.version + 1
      where e.id = p_id and e.professional_id = reader_person() and e.ended_at is null and e.until_at > hub_now() and e.extended_at is null;
    return found;
  end $$;

  create function end_emergency(p_id uuid) returns boolean language plpgsql security definer ${safe} as $$
  begin
    update emergency_access e set ended_at = hub_now(), ended_by = 'PERSON', version = e.version + 1
      where e.id = p_id and e.professional_id = reader_person() and e.ended_at is null and e.until_at > hub_now();
    return found;
  end $$;

  -- What the clock ended is written down, and whoever is concerned is told; any process may see to it.
  create function settle_emergencies(p_offset text) returns integer language plpgsql security definer ${safe} as $$
  declare e record; v_count integer := 0; v_seats uuid[]; v_person uuid;
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    for e in select k.*, p.region_id as of_region from emergency_access k join professional p on p.id = k.professional_id
      where k.ended_at is null and k.until_at <= hub_now() order by k.id for update of k skip locked limit 100
    loop
      update emergency_access k set ended_at = k.until_at, ended_by = 'CLOCK', version = k.version + 1 where k.id = e.id;
      perform append_log(e.case_id, jsonb_build_object('region', e.of_region, 'actor', e.professional_id, 'organisation', e.organisation_id, 'role', e.role, 'action', 'EMERGENCY_RAN_OUT',
        'purpose', 'EMERGENCY', 'correlation', gen_random_uuid(), 'origin', 'clock', 'agreement', 'none'), e.case_id, 'DONE', array['EmergencyAccess'], array[e.id], '{}');
      v_seats := array(select s.id from seat s where s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and (s.party = any (e.parties) or s.function in ('CHAIR', 'PROCESREGISSEUR')));
      perform tell(e.case_id, e.case_id, 'changed', 'EmergencyAccess', e.id, v_seats, v_seats);
      perform tell(e.professional_id, e.case_id, 'mine', 'EmergencyAccess', e.id, '{}', '{}');
      v_count := v_count + 1;
    end loop;
    return v_count;
  end $$;
`;

const shownOfItem = (inEmergency: string): string => `
  create or replace function shown_of_item(p_contribution uuid) returns table (professional_id uuid, organisation_id uuid, party text, first_at timestamptz)
  language sql stable security definer ${safe} as $$
    select r.professional_id, r.organisation_id, r.party, min(r.at) from (
      select s.professional_id, s.organisation_id, s.party, l.at
      from contribution c
      join access_log l on l.object_ids @> array[c.id] and l.outcome = 'SHOWN' and l.action not in ('PREVIEWED', 'LOOKED_IN_EMERGENCY')
      join seat s on s.id = seat_at(c.case_id, l.actor_id, l.at)
      where c.id = p_contribution and c.party = any (reader_parties()) and s.party <> c.party${inEmergency}) r
    group by 1, 2, 3 order by 4, 1
  $$;
`;
/** Whoever read it in an emergency has no seat by which to be found, and is told as everybody else is when it was wrong. */
const readInEmergency = `
      union all
      select e.professional_id, e.organisation_id, e.case_id || ':' || e.organisation_id || ':' || e.task, l.at
      from contribution c
      join access_log l on l.object_ids @> array[c.id] and l.outcome = 'SHOWN' and l.action = 'LOOKED_IN_EMERGENCY'
      join emergency_access e on e.case_id = c.case_id and e.professional_id = l.actor_id and e.from_at <= l.at and l.at < coalesce(e.ended_at, e.until_at) + interval '1 second'
      where c.id = p_contribution and c.party = any (reader_parties()) and e.organisation_id <> c.organisation_id`;

/** Emergency access: short, of one case, told at once to everybody who was skipped, and judged afterwards. */
export class OpenEmergencies1763700001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table + sight + acts + shownOfItem(readInEmergency));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${shownOfItem('')}
      drop function settle_emergencies, end_emergency, extend_emergency, told_of_emergency, begin_emergency, open_emergency;
      drop policy contribution_in_emergency on contribution;
      drop policy seat_in_emergency on seat;
      drop policy person_in_emergency on person;
      drop policy case_file_in_emergency on case_file;
      drop function emergencies_of_reader, reader_emergency_parties, reader_emergency;
      drop table emergency_attempt, emergency_access;
    `);
  }
}
