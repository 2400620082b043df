import { momentOf, sql, uuid, type JsonRow, type Tx } from '@casustafel/database';
import type { SeatFunction } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import type { Colleague, OrganisationSeat } from '@casustafel/stand-in-domain';

/** Where colleagues sit, as far as the actor may know: for who holds the mandate all of their organisation's seats, by number. */
export const organisationSeats = async (tx: Tx): Promise<OrganisationSeat[]> =>
  (await tx.query(sql`select s.* from organisation_seats() s where s.organisation_id = ${uuid(tx.actor.organisationId)}`)).map(organisationSeat);

export const organisationSeat = (row: JsonRow): OrganisationSeat => ({
  id: String(row['id']),
  caseId: String(row['case_id']),
  caseNumber: String(row['case_number']),
  weekday: Number(row['weekday']),
  professionalId: String(row['professional_id']),
  organisationId: String(row['organisation_id']),
  function: row['function'] as SeatFunction,
  from: momentOf(row['from_at']),
  until: momentOf(row['until_at']),
  standingInFor: row['standing_in_for'] as string | null,
  caseIsOpen: row['case_is_open'] === true,
});

export const colleague = (row: JsonRow): Colleague => ({
  id: String(row['id']),
  organisationId: String(row['organisation_id']),
  screenedUntil: String(row['screened_until']),
  trainedUntil: String(row['trained_until']),
  secrecyUntil: String(row['secrecy_until']),
});

/** Somebody of the actor's own region. @throws Refused for anybody else. */
export async function colleagueById(tx: Tx, id: string): Promise<Colleague> {
  const [row] = await tx.query(sql`select p.* from professional p where p.id = ${uuid(id)}`);
  authorise(tx.actor, 'read', 'Professional', row ? { regionId: String(row['region_id']) } : null, id);
  return colleague(row!);
}
