import { sql, text, uuid, uuids } from './sql';
import type { Tx } from './tx';

/** What the chair may argue otherwise, one kind at a time; never the items themselves. */
export const TOGETHER_KINDS = ['JOINT_MEETING', 'MEDIATION', 'SHARED_LETTER'] as const;
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/**
 * Whether these persons stand on two sides of a mark that nobody lifted for this kind of thing. It is answered to everybody at the table,
 * also to whoever may not know that there is a mark ({@link mayKnowOfMark}): what refuses on it must be told to them in words, and at a
 * place, that they would meet in an unmarked case too. So whoever brings people together asks the chair, always, and the chair alone hears why not.
 */
export async function standApart(tx: Pick<Tx, 'query'>, caseId: string, personIds: readonly string[], kind: TogetherKind): Promise<boolean> {
  const [row] = await tx.query(sql`select stand_apart(${uuid(caseId)}, ${uuids(personIds)}, ${text(kind)}) as apart`);
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
