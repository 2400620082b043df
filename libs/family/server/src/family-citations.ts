import { Citing, sql, uuid, type CitingSource, type ClosedCitation, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** Sends back what was written to the family on a fact, in the act that closed the fact. */
@Injectable()
export class FamilyCitations implements CitingSource {
  constructor(@Inject(Citing) citing: Citing) {
    citing.register(this);
  }

  async citationsOpened(): Promise<void> {
    // Nothing comes back by itself: its author says whether it is to be told after all.
  }

  async citationsClosed(tx: Tx, { caseId, contributionId }: ClosedCitation): Promise<void> {
    // The supplier may not see what others made of their fact, so the database does it and answers ids alone.
    const touched = await tx.query(sql`select c.id, c.seats_before, c.seats_after from close_family_citations(${uuid(contributionId)}) c`);
    if (touched.length === 0) return;
    await tx.log({ action: 'SENT_BACK', caseId, objects: touched.map((row) => ({ kind: 'FamilyMessage', id: String(row['id']) })) });
    for (const row of touched) {
      await tx.tell({ topic: 'changed', caseId, kind: 'FamilyMessage', id: String(row['id']), seatsBefore: row['seats_before'] as string[], seatsAfter: row['seats_after'] as string[] });
    }
  }
}
