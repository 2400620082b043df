import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { stale } from './unit-of-work';
import type { Tx } from './tx';

/**
 * Saves a change to the version that was seen, and no other.
 * @throws Problem STALE when somebody else was first.
 */
export async function saveVersion<T extends ObjectLiteral & { id: string; version: number }>(
  tx: Tx, entity: EntityTarget<T>, { id, version }: { id: string; version: number }, change: QueryDeepPartialEntity<T>,
): Promise<void> {
  const { affected } = await tx.manager
    .createQueryBuilder()
    .update(entity)
    .set({ ...change, version: version + 1 } as QueryDeepPartialEntity<T>)
    .where('id = :id and version = :version', { id, version })
    .execute();
  if (affected !== 1) throw stale();
}
