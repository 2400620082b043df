import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ofOwn = (party: string): string => `${party} = any ((select reader_parties())::text[])`;
const ofParties = 'parties && (select reader_parties())::text[]';
const officer = 'region_id = (select reader_region()) and (select reader_is_officer())';

const wall = (own: string): string => `
  alter policy leak_record_wall on leak_record using (${liveSeat} and ${own} or ${officer}) with check (${liveSeat} and ${own} or ${officer});
`;

/** A leak of an emergency that was found not justified: of no one item, and of every party of which something was looked at. */
export class OpenLeakOfEmergency1763700002300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table leak_record
        alter column recall_id drop not null, alter column contribution_id drop not null,
        add column emergency_id uuid references emergency_access,
        -- Whose items were looked at, and which: the parties for the wall, the ids each for its own supplier.
        add column parties text[], add column looked jsonb not null default '[]';
      alter table leak_record no force row level security;
      update leak_record set parties = array[party];
      alter table leak_record force row level security;
      alter table leak_record alter column parties set not null,
        add constraint leak_record_of_one check ((emergency_id is null) = (recall_id is not null) and (recall_id is null) = (contribution_id is null));
      create unique index leak_record_of_emergency on leak_record (emergency_id) where emergency_id is not null;
      ${wall(ofParties)}
      -- A supplier opens one of an own item; that of an emergency is opened by the function that judges who may.
      alter policy leak_record_opened on leak_record with check (${ofOwn('party')} and parties = array[party] and emergency_id is null and looked = '[]');

      -- In the act that found it not justified, by whoever found so: what was looked at says the log. Answers the seats that are told.
      create function open_leak_of_emergency(p_id uuid, p_emergency uuid, p_content bytea) returns table (seat_id uuid) language plpgsql security definer ${safe} as $$
      declare e emergency_access; v_first timestamptz; v_ids uuid[]; v_subjects uuid[]; v_parties text[];
      begin
        select * into e from emergency_access x where x.id = p_emergency and x.region_id = reader_region() and reader_is_officer()
          and x.verdict = 'NOT_JUSTIFIED' and x.reviewed_by = reader_person();
        if not found then return; end if;
        select min(l.at), array_agg(distinct o.id) filter (where o.id is not null), array_agg(distinct s.id) filter (where s.id is not null) into v_first, v_ids, v_subjects
          from access_log l left join lateral unnest(l.object_ids) o(id) on true left join lateral unnest(l.subjects) s(id) on true
          where l.object_ids @> array[e.id] and l.case_id = e.case_id and l.actor_id = e.professional_id and l.action = 'LOOKED_IN_EMERGENCY' and l.outcome = 'SHOWN';
        v_parties := array(select distinct c.party from contribution c where c.id = any (v_ids) and c.case_id = e.case_id order by 1);
        insert into leak_record (id, case_id, region_id, case_number, emergency_id, organisation_id, party, parties, looked, kind, discovered_at, opened_at, opened_by, subjects, concerns, receivers, content)
          values (p_id, e.case_id, e.region_id, e.case_number, e.id, e.organisation_id, e.case_id || ':' || e.organisation_id || ':' || e.task, v_parties,
            coalesce((select jsonb_agg(jsonb_build_object('party', x.party, 'ids', x.ids) order by x.party) from (
              select c.party, jsonb_agg(c.id order by c.id) as ids from contribution c where c.id = any (v_ids) and c.case_id = e.case_id group by c.party) x), '[]'),
            'NO_GROUND', hub_now(), hub_now(), reader_person(), coalesce(v_subjects, '{}'),
            coalesce((select jsonb_agg(jsonb_build_object('familyRole', p.family_role, 'position', p.position) order by p.family_role desc, p.position) from person p where p.case_id = e.case_id and p.pseudonym = any (v_subjects)), '[]'),
            case when v_first is null then '[]' else jsonb_build_array(jsonb_build_object('professionalId', e.professional_id, 'organisationId', e.organisation_id, 'firstAt', v_first)) end,
            p_content);
        return query select s.id from seat s where s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and s.party = any (v_parties) order by s.id;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function open_leak_of_emergency;
      alter policy leak_record_opened on leak_record with check (${ofOwn('party')});
      ${wall(ofOwn('party'))}
      drop index leak_record_of_emergency;
      alter table leak_record no force row level security;
      delete from leak_record where emergency_id is not null;
      alter table leak_record force row level security;
      alter table leak_record drop constraint leak_record_of_one, drop column looked, drop column parties, drop column emergency_id,
        alter column contribution_id set not null, alter column recall_id set not null;
    `);
  }
}
