import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** An emergency does not outlive what it was opened on: the case that is closed under it, or its holder who turns out to know the family. */
export class EndEmergencies1763700002310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table emergency_access drop constraint emergency_access_ended_by_check, add constraint emergency_access_ended_by_check check (ended_by in ('PERSON', 'CLOCK', 'CASE', 'CIRCLE'));

      -- Within the act that ended it: written down, and told to whoever has it open and to whoever was told that they had. For triggers alone.
      create function lose_emergencies(p_case uuid, p_person uuid, p_by text) returns void language plpgsql security definer ${safe} as $$
      declare e emergency_access; v_seats uuid[];
      begin
        for e in select * from emergency_access k where k.case_id = p_case and (p_person is null or k.professional_id = p_person) and k.ended_at is null and k.until_at > hub_now() order by k.id for update
        loop
          update emergency_access k set ended_at = hub_now(), ended_by = p_by, version = k.version + 1 where k.id = e.id;
          perform append_log(e.case_id, jsonb_build_object('region', e.region_id, 'actor', e.professional_id, 'organisation', e.organisation_id, 'role', e.role, 'action', 'LOST_EMERGENCY',
            'purpose', 'EMERGENCY', 'correlation', gen_random_uuid(), 'origin', 'clock', 'agreement', 'none'), e.case_id, 'DONE', array['EmergencyAccess'], array[e.id], '{}');
          v_seats := array(select s.id from seat s where s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and (s.party = any (e.parties) or s.function in ('CHAIR', 'PROCESREGISSEUR')));
          perform tell(e.case_id, e.case_id, 'changed', 'EmergencyAccess', e.id, v_seats, v_seats);
          perform tell(e.professional_id, e.case_id, 'mine', 'EmergencyAccess', e.id, '{}', '{}');
        end loop;
      end $$;
      create function lose_emergencies_with_case() returns trigger language plpgsql security definer ${safe} as $$
      begin
        perform lose_emergencies(new.id, null, 'CASE');
        return null;
      end $$;
      create trigger case_file_ends_emergencies after update of closed_at, refused_at on case_file for each row
        when (old.closed_at is null and old.refused_at is null and (new.closed_at is not null or new.refused_at is not null)) execute function lose_emergencies_with_case();
      create function lose_emergency_by_circle() returns trigger language plpgsql security definer ${safe} as $$
      begin
        perform lose_emergencies(new.case_id, new.professional_id, 'CIRCLE');
        return null;
      end $$;
      create trigger own_circle_ends_emergency after insert on own_circle for each row execute function lose_emergency_by_circle();
      revoke all on function lose_emergencies, lose_emergencies_with_case, lose_emergency_by_circle from casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger own_circle_ends_emergency on own_circle;
      drop trigger case_file_ends_emergencies on case_file;
      drop function lose_emergency_by_circle, lose_emergencies_with_case, lose_emergencies;
      alter table emergency_access no force row level security;
      update emergency_access set ended_by = 'CLOCK' where ended_by in ('CASE', 'CIRCLE');
      alter table emergency_access force row level security;
      alter table emergency_access drop constraint emergency_access_ended_by_check, add constraint emergency_access_ended_by_check check (ended_by in ('PERSON', 'CLOCK'));
    `);
  }
}
