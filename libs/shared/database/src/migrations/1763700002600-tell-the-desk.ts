import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ITS_HOLDER_ALONE = "perform tell(e.professional_id, e.case_id, 'mine', 'EmergencyAccess', e.id, '{}', '{}');";
const ALL: readonly Change[] = [[ITS_HOLDER_ALONE, 'perform tell_of_emergency(e.id, v_seats);']];

/** An emergency that ended by itself was told to its holder and at the table: the desk where it is judged, and the own page of those who were told of it, said that it still ran. */
export class TellTheDesk1763700002600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- On their own pages: its holder, whoever has these seats, and the officers who judge it. In one order, so that two that end at once do not wait for each other in a ring.
      create function tell_of_emergency(p_id uuid, p_seats uuid[]) returns void language plpgsql security definer ${safe} as $$
      declare e emergency_access; v_person uuid;
      begin
        select * into e from emergency_access k where k.id = p_id;
        for v_person in
          select e.professional_id union select s.professional_id from seat s where s.id = any (p_seats)
          union select p.id from professional p where p.region_id = e.region_id and 'PRIVACY_OFFICER' = any (p.offices) order by 1
        loop
          perform tell(v_person, e.case_id, 'mine', 'EmergencyAccess', e.id, '{}', '{}');
        end loop;
      end $$;
      revoke all on function tell_of_emergency from casustafel_app;
      ${reworded('settle_emergencies(text)', ALL)}
      ${reworded('lose_emergencies(uuid, uuid, text)', ALL)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${reworded('lose_emergencies(uuid, uuid, text)', undone(ALL))}
      ${reworded('settle_emergencies(text)', undone(ALL))}
      drop function tell_of_emergency;
    `);
  }
}
