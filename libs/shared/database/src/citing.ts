import type { Citable, Task } from '@casustafel/kernel';
import { momentOf, type JsonRow } from './read';
import { knownContributions } from './known-contributions';
import { sql, uuid, uuids } from './sql';
import type { Tx } from './tx';

/**
 * The facts among these ids that the actor may know, as far as that decides who may know what rests on them.
 * Held still until the transaction ends: nobody takes a fact back between the check and the saving of what cites it.
 * Whether it was taken back is asked of the row and not of the clock: a transaction that waited for the one that took it
 * back began earlier, and by its own time the fact would still be open.
 */
export async function citablesOf(tx: Tx, caseId: string, ids: readonly string[]): Promise<readonly Citable[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query(
    sql`select c.id, c.organisation_id, c.task, c.knowing, c.open_until from contribution c where c.case_id = ${uuid(caseId)} and c.id = any(${uuids(ids)}) and c.withdrawn_at is null and ${knownContributions(tx.actor, 'FULL')} order by c.id for share`,
  );
  return rows.map(citable);
}

const citable = (row: JsonRow): Citable => ({
  id: row['id'] as string,
  organisationId: row['organisation_id'] as string,
  task: row['task'] as Task,
  // Whom the law lets know it in full, of whom its supplier named: nothing may be built on it for others.
  audience: row['knowing'] as string[],
  openUntil: momentOf(row['open_until']),
});
