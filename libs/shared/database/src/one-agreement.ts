import { Problem } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import type { ReadTx } from './look';
import type { Read } from './read';
import { sql, texts, uuids } from './sql';

const TURNED = 'CA001';

/** The agreements by which this person is judged, as the database writes them. */
export const agreementsOf = ({ agreements }: Actor): string[] => agreements.map(({ id }) => id).sort();

/** The channels by which this person is judged, over all cases they were found in; the id of a case is the channel that is open for all of it. */
export const channelsOf = ({ seats }: Actor): string[] => [...new Set(seats.flatMap(({ channels }) => channels))].sort();

/** Reads nothing, last of all: a look whose agreement turned, or whose reader is reached by more than was known, before it was done is no look, and leaves no row. */
export const stillAgreed = (read: ReadTx, actor: Actor): Read<unknown> => read.aside(sql`select still_agreed(${texts(agreementsOf(actor))}), still_reached(${uuids(channelsOf(actor))})`, () => null);

/** @throws Problem CHANGED_MEANWHILE for what was overtaken by another agreement, or by two parties who were set apart; asked anew it is answered by what holds then. */
export function overtaken(error: unknown): never {
  throw (error as { code?: string }).code === TURNED ? new Problem('CHANGED_MEANWHILE') : error;
}
