import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reworded, undone, type Change } from './reworded';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const SEATED = "s.until_at > hub_now() and (s.party = any (e.parties)";
/** Whoever has yet to say whether they know the family, or said so, is told nothing of the case. */
const ADMITTED: Change = [SEATED, SEATED.replace('and (', "and s.circle in ('CLEAR', 'ARGUED') and (")];
const ITS_HOLDER_ALONE = "perform tell(e.professional_id, e.case_id, 'mine', 'EmergencyAccess', e.id, '{}', '{}');";
const KEPT: Change = [ITS_HOLDER_ALONE, 'v_ended := v_ended || e.id;'];
const settled: readonly Change[] = [
  ['v_count integer := 0;', "v_count integer := 0; v_ended uuid[] := '{}';"], ADMITTED, KEPT, ['return v_count;', 'perform tell_of_emergencies(v_ended); return v_count;'],
];
const lost: readonly Change[] = [
  ['declare e emergency_access; v_seats uuid[];', "declare e emergency_access; v_seats uuid[]; v_ended uuid[] := '{}';"], ADMITTED, KEPT, ['end loop;', 'end loop; perform tell_of_emergencies(v_ended);'],
];

/** A guest who looks along is no refusal: nothing was read, whether it was there or not, and the row says so in the same way. */
const beside: readonly Change[] = [[
  "if v_rows is null and v_read->>'name' = e->>'required' then",
  "if v_rows is null and v_read->>'name' = e->>'required' and not coalesce(e->>'besideGuests' = 'true' and current_setting('casustafel.shielded', true) = 'on', false) then",
]];

/** An emergency that ended by itself was told to its holder and at the table: the desk where it is judged, and the own page of those who were told of it, said that it still ran. */
export class TellTheDesk1763700002600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- On their own pages: its holder, whoever was told of it, and the officers who judge it. Last of all and in one order, since every emergency of a region shares its officers.
      create function tell_of_emergencies(p_ids uuid[]) returns void language plpgsql security definer ${safe} as $$
      declare v record;
      begin
        for v in
          select t.person, e.case_id, e.id from emergency_access e cross join lateral (
            select e.professional_id as person
            union select s.professional_id from seat s where s.case_id = e.case_id and s.from_at <= hub_now() and s.until_at > hub_now() and s.circle in ('CLEAR', 'ARGUED')
              and (s.party = any (e.parties) or s.function in ('CHAIR', 'PROCESREGISSEUR'))
            union select p.id from professional p where p.region_id = e.region_id and 'PRIVACY_OFFICER' = any (p.offices)) t
          where e.id = any (p_ids) order by 1, 2, 3
        loop
          perform tell(v.person, v.case_id, 'mine', 'EmergencyAccess', v.id, '{}', '{}');
        end loop;
      end $$;
      revoke all on function tell_of_emergencies from casustafel_app;
      ${reworded('settle_emergencies(text)', settled)}
      ${reworded('lose_emergencies(uuid, uuid, text)', lost)}
      ${reworded('begin_emergency(uuid, bytea, text[])', [ADMITTED])}
      ${reworded('told_of_emergency(uuid)', [ADMITTED])}
      ${reworded('look(uuid, text, jsonb, jsonb)', beside)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${reworded('look(uuid, text, jsonb, jsonb)', undone(beside))}
      ${reworded('told_of_emergency(uuid)', undone([ADMITTED]))}
      ${reworded('begin_emergency(uuid, bytea, text[])', undone([ADMITTED]))}
      ${reworded('lose_emergencies(uuid, uuid, text)', undone(lost))}
      ${reworded('settle_emergencies(text)', undone(settled))}
      drop function tell_of_emergencies;
    `);
  }
}
