import type { Tx } from '@casustafel/database';
import { dayOf } from '@casustafel/kernel';
import { seatIn } from '@casustafel/policy';
import { dayMeant, type CaseWorldFile } from '@casustafel/world-domain';
import type { FaultBook } from './fault-book';
import { organisationCalled } from './organisation-called';
import type { WorldActs } from './world-acts';

interface Means {
  readonly acts: WorldActs;
  readonly book: FaultBook;
  readonly caseId: string;
  readonly seats: ReadonlyMap<string, string>;
  as(handle: string): Promise<Tx>;
  idOf(label: string): string | undefined;
}

/** Lets each keep what the file says is theirs to keep, and open it to whom it names; answers the ids. */
export async function importProtected(given: CaseWorldFile['protectedValues'], { acts, book, caseId, seats, as, idOf }: Means): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, { by, organisation, of, openTo, lastDay, ...value }] of given.entries()) {
    if (!seats.has(by)) continue; // its seat was refused before, and that is told there
    const tx = await as(by);
    const path = `protectedValues[${at}]`;
    const owner = await organisationCalled(tx, organisation);
    const today = dayOf(tx.now);
    const until = dayMeant(lastDay, today);
    const faults = [
      ...(owner === null ? [['organisation', 'UNKNOWN_ORGANISATION'] as const] : owner === seatIn(tx.actor, caseId)?.organisationId ? [] : [['organisation', 'NOT_ITS_OWNER'] as const]),
      ...(until && until < today ? [['lastDay', 'END_IN_PAST'] as const] : []),
    ];
    for (const [field, code] of faults) book.add(`${path}.${field}`, code);
    if (faults.length > 0) continue;
    const id = await book.entry(path, tx.actor, () => acts.protect(tx, { ...value, caseId, personId: of ? idOf(of) : null }), { personId: 'of' });
    if (!id) continue;
    ids.push(id);
    const seatIds = openTo.flatMap((handle) => seats.get(handle) ?? []);
    if (seatIds.length > 0) await book.entry(`${path}.openTo`, tx.actor, () => acts.openProtected(tx, { id, version: 1, seatIds, lastDay: until }));
  }
  return ids;
}
