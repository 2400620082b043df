import { Problem } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import type { ReadTx } from './look';
import type { Read } from './read';
import { sql, texts } from './sql';

const TURNED = 'CA001';

/** The agreements by which this person is judged, as the database writes them. */
export const agreementsOf = ({ agreements }: Actor): string[] => agreements.map(({ id }) => id).sort();

/** Reads nothing, last of all: a look whose agreement turned before it was done is no look, and leaves no row. */
export const stillAgreed = (read: ReadTx, actor: Actor): Read<unknown> => read.aside(sql`select still_agreed(${texts(agreementsOf(actor))})`, () => null);

/** @throws Problem CHANGED_MEANWHILE for what was overtaken by another agreement; asked anew it is answered by that one. */
export function overtaken(error: unknown): never {
  throw (error as { code?: string }).code === TURNED ? new Problem('CHANGED_MEANWHILE') : error;
}
