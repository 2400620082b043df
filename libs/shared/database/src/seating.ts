import type { SeatFunction, StatutoryRole, Task } from '@casustafel/kernel';
import { momentOf, type JsonRow } from './read';
import { sql, uuid } from './sql';
import type { Tx } from './tx';

/** A seat as every slice needs to know it: who sits where, for whom. */
export interface SeatFact {
  readonly id: string;
  readonly caseId: string;
  readonly professionalId: string;
  readonly organisationId: string;
  readonly role: StatutoryRole;
  readonly task: Task;
  readonly function: SeatFunction;
  readonly party: string;
  readonly from: Date;
  readonly until: Date;
  /** The seat whose holder they represent today; none for a seat of one's own. */
  readonly standingInFor: string | null;
}

const seatFact = (row: JsonRow): SeatFact => ({
  id: row['id'] as string,
  caseId: row['case_id'] as string,
  professionalId: row['professional_id'] as string,
  organisationId: row['organisation_id'] as string,
  role: row['role'] as StatutoryRole,
  task: row['task'] as Task,
  function: row['function'] as SeatFunction,
  party: row['party'] as string,
  from: momentOf(row['from_at']),
  until: momentOf(row['until_at']),
  standingInFor: row['standing_in_for'] as string | null,
});

/** Every seat of the case, ended ones too. Behind the wall: empty for whoever has no live seat there. */
export async function seatsOfCase(tx: Tx, caseId: string): Promise<SeatFact[]> {
  return (await tx.query(sql`select * from seat s where s.case_id = ${uuid(caseId)} order by s.from_at, s.id`)).map(seatFact);
}

/**
 * Whose it becomes when somebody takes something upon them: whoever stands in for a day does so for the colleague they represent,
 * because at the end of that day the seat of the one is gone and the seat of the other is not.
 */
export const representedBy = (seats: readonly SeatFact[], seatId: string): string => seats.find(({ id }) => id === seatId)?.standingInFor ?? seatId;

export const liveAt = (now: Date) => ({ from, until }: SeatFact): boolean => from <= now && until > now;

/** The persons concerned of this case: their ids, and the pseudonyms the log knows them by. */
export async function pseudonymsOfCase(tx: Tx, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query(sql`select p.id, p.pseudonym from person p where p.case_id = ${uuid(caseId)}`);
  return new Map(rows.map((row) => [row['id'] as string, row['pseudonym'] as string]));
}
