import { tableDates } from '@casustafel/directory-domain';
import { sql, text, type Tx } from '@casustafel/database';
import { dayOf } from '@casustafel/kernel';
import { dayMeant, tableDayMeant, type CaseWorldFile } from '@casustafel/world-domain';
import type { FaultBook } from './fault-book';
import { importProtected } from './import-protected';
import { organisationCalled } from './organisation-called';
import type { People } from './people';
import type { WorldActs } from './world-acts';

interface Means {
  readonly acts: WorldActs;
  readonly people: People;
  readonly book: FaultBook;
  readonly ids: ReadonlyMap<string, string>;
}

/** Starts a case, seats people, places it and lets each bring and share what the file says is theirs. */
export async function importCase(from: Tx, file: CaseWorldFile, { acts, people, book, ids }: Means): Promise<readonly string[]> {
  // Each act by the person it names, with the seats they have at that moment.
  const as = (handle: string): Promise<Tx> => people.as(from, ids.get(handle)!);
  const today = dayOf(from.now);
  const { by, table: tableName, persons, ...rest } = file.case;

  const chair = await as(by);
  const [table] = await chair.query(sql`select id, weekday from case_table t where t.name = ${text(tableName)}`);
  if (!table) {
    book.add('case.table', 'UNKNOWN_TABLE');
    return [];
  }
  const tableId = table['id'] as string;
  const family = persons.map((person) => ({ ...person, birthDate: dayMeant(person.birthDate, today) }));
  const started = await book.entry('case', chair.actor, () => acts.startCase(chair, { ...rest, tableId, persons: family }));
  if (!started) return [];
  const { caseId, chairSeatId, personIds } = started;
  const objects = [{ kind: 'CaseFile', id: caseId }];

  const seats = new Map([[by, chairSeatId]]);
  for (const [at, { by: actor, professional, ...given }] of file.seats.entries()) {
    const tx = await as(actor);
    const seatId = await book.entry(`seats[${at}]`, tx.actor, () => acts.seat(tx, { ...given, caseId, professionalId: ids.get(professional) }));
    if (!seatId) continue;
    seats.set(professional, seatId);
    objects.push({ kind: 'Seat', id: seatId });
  }

  const idOf = (label: string): string | undefined => personIds[persons.findIndex((person) => person.label === label)];

  // Before anything is shared: the law lets pass what these say it may.
  for (const [at, { by: actor, child, carriedOutBy, from: begins, until, ...given }] of file.particulars.entries()) {
    if (!seats.has(actor)) continue; // its seat was refused above, and that is told there
    const tx = await as(actor);
    const path = `particulars[${at}]`;
    const executingId = carriedOutBy ? await organisationCalled(tx, carriedOutBy) : null;
    if (carriedOutBy && !executingId) {
      book.add(`${path}.carriedOutBy`, 'UNKNOWN_ORGANISATION');
      continue;
    }
    const named = { ...given, caseId, personId: child && idOf(child), executingId, from: dayMeant(begins, today), until: dayMeant(until, today) };
    const id = await book.entry(path, tx.actor, () => acts.recordParticular(tx, filledIn(named)), { personId: 'child', executingId: 'carriedOutBy' });
    if (id) objects.push({ kind: 'Particular', id });
  }

  // Before any fact too: what is kept is sought in all that is written after it, and its keeper is told.
  for (const id of await importProtected(file.protectedValues, { acts, book, caseId, seats, as, idOf })) objects.push({ kind: 'ProtectedValue', id });

  const dates = (count: number) => tableDates({ weekday: table['weekday'] as number }, from.now, count);
  for (const [at, { by: actor, date, scoreLines, ...given }] of file.conferences.entries()) {
    const tx = await as(actor);
    const path = `conferences[${at}]`;
    const id = await book.entry(path, tx.actor, () => acts.place(tx, { ...given, caseId, tableId, date: tableDayMeant(date, dates) }));
    if (!id) continue;
    objects.push({ kind: 'Conference', id });
    if (scoreLines.length === 0) continue;
    const lines = scoreLines.map(({ about, ...line }) => ({ ...line, aboutPersonId: about ? idOf(about) : null }));
    for (const lineId of (await book.entry(`${path}.scoreLines`, tx.actor, () => acts.chooseLines(tx, { conferenceId: id, lines }))) ?? []) objects.push({ kind: 'ScoreLine', id: lineId });
  }

  for (const [at, { by: actor, about, circle, sharedWith, occurredOn, level, gate, conditions, incidental, naming, ...card }] of file.contributions.entries()) {
    if (!seats.has(actor)) continue; // its seat was refused above, and that is told there
    const tx = await as(actor);
    const path = `contributions[${at}]`;
    const aboutPersonIds = about.map(idOf);
    const id = await book.entry(path, tx.actor, () => acts.bring(tx, { ...card, about: circle, caseId, aboutPersonIds, occurredOn: dayMeant(occurredOn, today) }));
    if (!id) continue;
    objects.push({ kind: 'Contribution', id });
    const seatIds = sharedWith === 'TABLE' ? [...seats.values()] : sharedWith.flatMap((handle) => seats.get(handle) ?? []);
    if (seatIds.length > 0) await book.entry(`${path}.sharedWith`, tx.actor, () => acts.share(tx, { ids: [id], seatIds, level, gate, conditions, incidental, naming }));
  }

  await (await as(by)).log({ action: 'IMPORTED', caseId, objects });
  return [caseId];
}

/** Only what the file says: a field that belongs to another kind of particular is not there. */
const filledIn = (given: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
