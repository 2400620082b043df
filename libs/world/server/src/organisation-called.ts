import { sql, text, type Tx } from '@casustafel/database';

/** The id of the organisation of this name in the region of whoever asks. */
export async function organisationCalled(tx: Tx, name: string): Promise<string | null> {
  const [row] = await tx.query(sql`select o.id from organisation o where o.name = ${text(name)}`);
  return (row?.['id'] as string | undefined) ?? null;
}
