import { Citing, sql, uuid, type CitingSource, type ClosedCitation, type OpenedCitation, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';
import { TABLE_FACT } from './table-fact';

/** Closes factors, conclusions and marks that rest on a fact for whoever may no longer know it, in the act that closed the fact. */
@Injectable()
export class ClosedCitations implements CitingSource {
  constructor(@Inject(Citing) citing: Citing) {
    citing.register(this);
  }

  /** It may have become one that everybody seated may know, and so a column of the table's matrix. */
  citationsOpened(tx: Tx, { caseId, contributionId, seats }: OpenedCitation): Promise<void> {
    return tx.tell({ topic: 'changed', kind: TABLE_FACT, caseId, id: contributionId, seatsAfter: seats });
  }

  async citationsClosed(tx: Tx, { caseId, contributionId, seatsAfter }: ClosedCitation): Promise<void> {
    await tx.tell({ topic: 'changed', kind: TABLE_FACT, caseId, id: contributionId, seatsAfter });
    // The supplier may not see what others made of their fact, so the database does it and answers ids alone.
    const touched = await tx.query(sql`select c.kind, c.id, c.seats_before, c.seats_after from close_citations(${uuid(contributionId)}) c`);
    if (touched.length === 0) return;
    const objects = touched.map((row) => ({ kind: String(row['kind']), id: String(row['id']) }));
    await tx.log({ action: 'SENT_BACK', caseId, objects: distinct(objects.filter(({ kind }) => kind !== 'Hypothesis')) });
    for (const row of touched) {
      await tx.tell({ topic: 'changed', caseId, kind: String(row['kind']), id: String(row['id']), seatsBefore: row['seats_before'] as string[], seatsAfter: row['seats_after'] as string[] });
    }
  }
}

const distinct = <T extends { id: string }>(things: readonly T[]): T[] => [...new Map(things.map((thing) => [thing.id, thing])).values()];
