import { sql, uuids, type Tx } from '@casustafel/database';
import type { Circle } from '@casustafel/kernel';

/** Which circle an item is about where its supplier does not say: the family, unless it is about people around it alone. */
export async function circleOf(tx: Tx, personIds: readonly string[]): Promise<Circle> {
  const rows = await tx.query(sql`select p.family_role from person p where p.id = any(${uuids(personIds)})`);
  return rows.length > 0 && rows.every((row) => row['family_role'] === 'NETWORK') ? 'DIRECT_CONTACT' : 'FAMILY';
}
