import type { Tx } from './tx';

const key = ({ actor }: Pick<Tx, 'actor'>): string => `law ${actor.regionId}`;

/**
 * The law stays as it is until this transaction ends. Whoever works out who may know an item holds it: the law that turned
 * meanwhile would find the item as it was before, and what was worked out would stand under the law of before. Taken
 * as early as an act can; where two wait for each other all the same, one is tried again as a whole.
 */
export const holdLaw = async (tx: Pick<Tx, 'actor' | 'manager'>): Promise<void> => void (await tx.manager.query('select pg_advisory_xact_lock_shared(hashtext($1))', [key(tx)]));

/** Waits for everybody in the region who holds the law, and lets nobody hold it until this transaction ends. */
export const turnLaw = async (tx: Pick<Tx, 'actor' | 'manager'>): Promise<void> => void (await tx.manager.query('select pg_advisory_xact_lock(hashtext($1))', [key(tx)]));

/**
 * Waits for everybody who writes in the case, and lets no thing find its channel until this transaction ends: the same lock that the
 * database takes, shared, at every writing. Taken before {@link turnVault}, in the order in which whoever writes comes to the two.
 */
export const turnSides = async (tx: Pick<Tx, 'manager'>, caseId: string): Promise<void> => void (await tx.manager.query("select pg_advisory_xact_lock(hashtext('apart ' || $1))", [caseId]));
