import { citablesOf, holdLaw, liveAt, Persons, raw, seatsOfCase, sql, uuid, uuids, type PersonFact, type SeatFact, type Tx } from '@casustafel/database';
import type { CitedFact, WrongCitation } from '@casustafel/family-domain';
import { dayOf, Problem, type Result } from '@casustafel/kernel';
import { authorise, Refused, seatIn, type Action, type ActorSeat } from '@casustafel/policy';

/** Where the actor sits, and who of the family the act is about. */
export interface AtFamily {
  readonly seat: ActorSeat;
  /** Who may hear of these persons. */
  readonly hearers: readonly SeatFact[];
  readonly persons: readonly PersonFact[];
}

/**
 * The table around these persons, as it stands until the transaction ends: nobody is set apart from another between the question
 * whether they can be together and what follows from the answer.
 * @throws Refused when there is no such case, or not for them.
 */
export async function atFamily(tx: Tx, persons: Persons, caseId: string, act: Extract<Action, 'plan' | 'reach' | 'argue'>): Promise<AtFamily> {
  const seat = seatIn(tx.actor, caseId);
  authorise(tx.actor, act, 'CaseFile', seat ? { id: caseId, tableId: '' } : null, caseId);
  await holdTable(tx, caseId);
  return { seat: seat!, hearers: (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)), persons: await persons.ofCase(tx, caseId) };
}

/** Nobody is set apart from another until the transaction ends. */
export async function holdTable(tx: Tx, caseId: string): Promise<void> {
  await holdLaw(tx);
  await tx.manager.query('select pg_advisory_xact_lock_shared(hashtext($1))', [`apart ${caseId}`]);
}

/** How the log knows these persons. */
export const subjectsAmong = (persons: readonly PersonFact[], ids: readonly string[]): readonly string[] => persons.filter(({ id }) => ids.includes(id)).map(({ pseudonym }) => pseudonym);

const ADULT = 18;

/** Whom it is for, by age where that is known. */
export const aged = (persons: readonly PersonFact[], now: Date) =>
  persons.map(({ id, birthDate }) => ({ id, adult: birthDate ? `${Number(birthDate.slice(0, 4)) + ADULT}${birthDate.slice(4)}` <= dayOf(now) : null }));

/**
 * The facts that are cited, as far as they are the author's to know in full, with what binds them. What its supplier tied to a
 * fact is asked only after that: whoever may not know a fact hears nothing of its conditions.
 * @throws Refused for one that is not there, or not theirs to know.
 */
export async function citedBy(tx: Tx, caseId: string, personIds: readonly string[], ids: readonly string[]): Promise<readonly CitedFact[]> {
  const known = await citablesOf(tx, caseId, ids);
  const unknown = ids.find((id) => !known.some((fact) => fact.id === id));
  if (unknown) throw new Refused('Contribution', unknown, 'CITE');
  if (ids.length === 0) return [];
  const tied = (kind: string) => raw(`c.conditions @> '[{"kind":"${kind}"}]'`);
  const rows = await tx.query(sql`select c.id, ${tied('NOT_ONWARD')} as not_onward, ${tied('NOT_IN_REPORT')} as not_in_report from contribution c where c.id = any(${uuids(ids)})`);
  // What one side brought is told to nobody of the other: as if not all who read it might know it, which is what anybody is told.
  const [across] = await tx.query(sql`select cites_across(${uuid(caseId)}, ${uuids(personIds)}, ${uuids(ids)}) as ids`);
  return known.map((fact) => {
    const row = rows.find(({ id }) => id === fact.id);
    return { ...fact, isAcross: (across?.['ids'] as string[]).includes(fact.id), notOnward: row?.['not_onward'] === true, notInReport: row?.['not_in_report'] === true };
  });
}

/**
 * Unwraps a decision; what is wrong is named by its field, a fact by its place in what the author themself gave.
 * @throws Problem
 */
export function orNameField<T>(result: Result<T, string> | WrongCitation, fields: Readonly<Record<string, string | undefined>>, cited: readonly string[] = []): T {
  if (result.ok) return result.value;
  const { code } = result;
  if ('ids' in result) throw new Problem(code, cited.flatMap((id, index) => (result.ids.includes(id) ? [{ path: `citedContributionIds[${index}]`, code }] : [])));
  const path = fields[code];
  throw path ? new Problem('INVALID', [{ path, code }]) : new Problem(code);
}
