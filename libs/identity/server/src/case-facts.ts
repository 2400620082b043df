import { liveAt, seatsOfCase, sql, uuid, type SeatFact, type Tx } from '@casustafel/database';
import type { CaseFacts } from '@casustafel/identity-domain';
import { LEADING_FUNCTIONS, type LegalMode } from '@casustafel/kernel';

/** What a decision has to know of the case; held still, so that it is not closed meanwhile. */
export async function caseFactsOf(tx: Tx, caseId: string): Promise<CaseFacts> {
  const [row] = await tx.query(sql`select f.legal_mode, f.closed_at, f.refused_at from case_file f where f.id = ${uuid(caseId)} for share`);
  return { isOpen: row?.['closed_at'] === null && row['refused_at'] === null, legalMode: row?.['legal_mode'] as LegalMode };
}

async function tell(tx: Tx, caseId: string, kind: string, id: string, hears: (seat: SeatFact) => boolean): Promise<void> {
  const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).filter(hears).map((seat) => seat.id);
  await tx.tell({ topic: 'changed', caseId, kind, id, seatsBefore: seats, seatsAfter: seats });
}

export const tellTable = (tx: Tx, caseId: string, kind: string, id: string): Promise<void> => tell(tx, caseId, kind, id, () => true);

/** Whoever leads this table, and nobody else at it. */
export const tellLeaders = (tx: Tx, caseId: string, kind: string, id: string): Promise<void> => tell(tx, caseId, kind, id, (seat) => LEADING_FUNCTIONS.includes(seat.function));
