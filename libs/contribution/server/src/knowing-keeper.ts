import { Citing, knowing, readersOfCases, shownTo, type Reader, type Tx } from '@casustafel/database';
import type { LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';

/** Keeps what is built on an item to those who may know it in full: worked out anew whenever the item or the law of its case changed. */
@Injectable()
export class KnowingKeeper {
  constructor(@Inject(Citing) private readonly citing: Citing) {}

  /** @param before the seats that knew it in full until now. Answers the seats that are shown something of it from here on. */
  async settle(tx: Tx, item: LawfulItem, before: readonly string[], readers?: readonly Reader[]): Promise<readonly string[]> {
    const { id: contributionId, caseId } = item;
    const table = readers ?? (await readersOfCases(tx, [caseId]));
    const after = knowing(item, table);
    const shown = shownTo(item, table);
    await tx.manager.query('select note_knowing($1, $2, $3)', [contributionId, after, shown]);
    if (after.some((seat) => !before.includes(seat))) await this.citing.citationsOpened(tx, { caseId, contributionId, seats: after });
    if (before.some((seat) => !after.includes(seat))) await this.citing.citationsClosed(tx, { caseId, contributionId, seatsAfter: after });
    return shown;
  }
}
