import { levelOf, parseSeat, readerOf, type Actor, type LawfulItem, type RawSeat } from '@casustafel/policy';
import type { Tx } from './tx';

/** Somebody at a table, as the rules judge them. */
export interface Reader {
  readonly seatId: string;
  readonly caseId: string;
  readonly actor: Actor;
}

/**
 * Everybody who sits in these cases now, as the rules judge them: to work out what others would be shown. None of it leaves
 * the process but what the act itself says. Empty for whoever neither sits there nor keeps the region.
 */
export async function readersOfCases(tx: Pick<Tx, 'manager' | 'actor' | 'now'>, caseIds: readonly string[]): Promise<readonly Reader[]> {
  const [{ found }] = await tx.manager.query('select readers_of_cases($1) as found', [caseIds]);
  const { agreements, readers } = found as { agreements: Actor['agreements']; readers: readonly RawReader[] };
  // The agreements of this moment and not those the asker came with: it may be they that just changed.
  return readersFrom(readers, { ...tx.actor, now: tx.now, agreements });
}

export interface RawReader {
  readonly valid: boolean;
  readonly seat: RawSeat;
}

/** The same from rows that were read in a look. */
export const readersFrom = (raw: readonly RawReader[], asker: Actor): readonly Reader[] =>
  raw.map(({ valid, seat }) => ({ seatId: seat.id, caseId: seat.caseId, actor: readerOf(parseSeat(seat, asker.agreements, asker.now), asker, valid) }));

/**
 * The seats that may know this item in full, now: those for whom something may be built on it. Whose screening lapsed is asked
 * as if it had not: they are shown nothing at all, so what is built cannot teach them anything, and their seat stays where it is.
 */
export const knowing = (item: LawfulItem, readers: readonly Reader[]): readonly string[] =>
  readers.filter(({ caseId, actor }) => caseId === item.caseId && levelOf({ ...actor, valid: true }, item) === 'FULL').map(({ seatId }) => seatId);

/** The seats that are shown something of this item, now: whoever was named and yet sees nothing hears nothing of it either. */
export const shownTo = (item: LawfulItem, readers: readonly Reader[]): readonly string[] =>
  readers.filter(({ caseId, actor }) => caseId === item.caseId && levelOf(actor, item) !== 'NOTHING').map(({ seatId }) => seatId);
