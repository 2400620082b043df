import { pause } from '../live-client';
import type { World } from '../world';

/** When something became so: after the first moment, and before the second. */
export interface Moment {
  readonly notYet: number;
  readonly already: number;
}

const GLANCE = 4;

/**
 * Looks from outside when something is committed: an answer to whoever acted comes later than the commit does, and a promise that
 * counts from the commit would be measured too mildly by it.
 * @param statement finds a row once it is so.
 */
export async function witness(world: World, statement: string, values: readonly unknown[], patience = 15_000): Promise<Moment> {
  const began = performance.now();
  for (let notYet = began; performance.now() - began < patience; await pause(GLANCE)) {
    const asked = performance.now();
    if ((await world.sql(statement, values)).length > 0) return { notYet, already: performance.now() };
    notYet = asked;
  }
  throw new Error(`It did not happen: ${statement}`);
}
