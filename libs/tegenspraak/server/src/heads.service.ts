import { Citing, sql, uuid, type CitingSource, type OpenedCitation, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/**
 * The head of a dissent has the audience of what it is about. Were it to stay with those who knew the fact at first,
 * a decision could be taken over a dissent its chair was never shown.
 */
@Injectable()
export class HeadsService implements CitingSource {
  constructor(@Inject(Citing) citing: Citing) {
    citing.register(this);
  }

  async citationsOpened(tx: Tx, { caseId, contributionId, seats }: OpenedCitation): Promise<void> {
    const [row] = await tx.query(sql`select open_heads(${uuid(contributionId)}) as ids`);
    const ids = (row?.['ids'] ?? []) as string[];
    if (ids.length === 0) return;
    await tx.log({ action: 'OPENED_HEAD', caseId, objects: ids.map((id) => ({ kind: 'Tegenspraak', id })) });
    for (const id of ids) await tx.tell({ topic: 'changed', kind: 'Tegenspraak', caseId, id, seatsBefore: [], seatsAfter: seats });
  }

  /** A head outlives the fact it disputes: a supplier's withdrawal never removes what another recorded. */
  async citationsClosed(): Promise<void> {}
}
