import type { LawfulItem } from '@casustafel/policy';
import { sql, uuid, uuids } from './sql';
import type { Tx } from './tx';

/**
 * Whether these persons stand on two sides of a mark that stands. It is answered to everybody at the table, also to whoever may not know that
 * there is a mark ({@link mayKnowOfMark}): what refuses on it must be told to them in words, and at a place, that they would meet in an
 * unmarked case too. What the chair argues otherwise is a word of theirs, and whether that stands the database asks (`together_stands`).
 */
export async function standApart(tx: Pick<Tx, 'query'>, caseId: string, personIds: readonly string[]): Promise<boolean> {
  const [row] = await tx.query(sql`select stand_apart(${uuid(caseId)}, ${uuids(personIds)}) as apart`);
  return row?.['apart'] === true;
}

/** Whether the actor may know that two parties of this case are kept apart, now or before: only to them may it be said. */
export async function mayKnowOfMark(tx: Pick<Tx, 'query'>, caseId: string): Promise<boolean> {
  return (await tx.query(sql`select m.id from compartment m where m.case_id = ${uuid(caseId)} limit 1`)).length > 0;
}

/**
 * In which channel a thing from this seat about these persons travels. A table with an audience does not ask this: it has a column of
 * its own ({@link channelled} in the migrations), which is judged at every writing.
 */
export async function channelFor(tx: Pick<Tx, 'query'>, caseId: string, seatId: string, personIds: readonly string[]): Promise<string> {
  const [row] = await tx.query(sql`select channel_for(${uuid(caseId)}, ${uuid(seatId)}, ${uuids(personIds)}) as channel`);
  return row!['channel'] as string;
}

/** The marks of a case that the reader may know of, to ask inside a look whether what others see may be said as it is. */
export const marksKnown = (caseId: string) => sql`select m.id from compartment m where m.case_id = ${uuid(caseId)}`;

/**
 * An item as it would be if nobody were kept apart: what is answered about what others see of it to whoever may not know that somebody is.
 * By an answer that says less they would find out.
 */
export const asIfTogether = <T extends Pick<LawfulItem, 'caseId' | 'channel'>>(item: T): T => ({ ...item, channel: item.caseId });
