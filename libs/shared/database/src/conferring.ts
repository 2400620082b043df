import type { ConferencePhase, Step } from '@casustafel/kernel';
import { momentOf, maybeMoment, type JsonRow } from './read';
import { sql, uuid } from './sql';
import type { Tx } from './tx';

/** A conference as every slice needs to know it: where it stands and who leads it. Nothing of what is said in it. */
export interface ConferenceFact {
  readonly id: string;
  readonly caseId: string;
  readonly phase: ConferencePhase;
  readonly step: Step;
  /** Null until it was opened. */
  readonly leadSeatId: string | null;
  readonly placedAt: Date;
  readonly startedAt: Date | null;
  readonly closedAt: Date | null;
  readonly previousConferenceId: string | null;
}

/** No seat has this id: the lead of a conference that nobody leads yet. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

const conferenceFact = (row: JsonRow): ConferenceFact => ({
  id: row['id'] as string,
  caseId: row['case_id'] as string,
  phase: row['phase'] as ConferencePhase,
  step: row['step'] as Step,
  leadSeatId: row['lead_seat_id'] === NOBODY ? null : (row['lead_seat_id'] as string),
  placedAt: momentOf(row['placed_at']),
  startedAt: maybeMoment(row['started_at']),
  closedAt: maybeMoment(row['closed_at']),
  previousConferenceId: row['previous_conference_id'] as string | null,
});

/** One conference, held still until the transaction ends, so that it does not close under an act. Null behind the wall. */
export async function conferenceById(tx: Tx, id: string): Promise<ConferenceFact | null> {
  const [row] = await tx.query(sql`select c.* from conference c where c.id = ${uuid(id)} for share`);
  return row ? conferenceFact(row) : null;
}

/** The conference of this case that runs or is to come; failing that, the last one. */
export async function currentConference(tx: Tx, caseId: string): Promise<ConferenceFact | null> {
  const [row] = await tx.query(sql`select c.* from conference c where c.case_id = ${uuid(caseId)} order by c.phase = 'LIVE' desc, c.placed_at desc limit 1 for share`);
  return row ? conferenceFact(row) : null;
}
