import type { Fault } from '@casustafel/kernel';
import * as z from 'zod';

/** A person a file calls by handle, and where it does. */
export interface Called {
  readonly path: string;
  readonly handle: string;
}

// Loose on purpose: what is missing or misshapen is told by the file's own schema, and must not hide a name that is wrong.
const text = z.string().catch('');
const texts = z.union([z.array(text), z.string().transform(() => [] as string[])]).catch([]);
const listOf = <T extends z.ZodRawShape>(shape: T) => z.array(z.looseObject(shape).catch(() => z.looseObject(shape).parse({}) as never)).catch([]);

const looseRegion = z.looseObject({
  by: text,
  organisations: listOf({ name: text }),
  people: listOf({ handle: text, organisation: text }),
  tables: listOf({ name: text, chair: text }),
});
const looseCase = z.looseObject({
  case: z.looseObject({ by: text, persons: listOf({ label: text }) }).catch({ by: '', persons: [] }),
  seats: listOf({ by: text, professional: text }),
  particulars: listOf({ by: text, child: text }),
  protectedValues: listOf({ by: text, organisation: text, of: text, kind: text, value: text, openTo: texts, lastDay: z.unknown().optional() }),
  conferences: listOf({ by: text, scoreLines: listOf({ about: text }) }),
  contributions: listOf({ by: text, about: texts, sharedWith: texts }),
});

/** Written with other spaces and capitals it is the same value. */
const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function twice(names: readonly string[], path: (at: number) => string, code: string): Fault[] {
  return names.flatMap((name, at) => (name && names.indexOf(name) < at ? [{ path: path(at), code }] : []));
}

/** Names in a region file that lead nowhere, or to two places. */
export function regionFaults(raw: unknown): readonly Fault[] {
  const found = looseRegion.safeParse(raw).data;
  if (!found) return [];
  const { by, organisations, people, tables } = found;
  const handles = people.map(({ handle }) => handle);
  const names = organisations.map(({ name }) => name);
  return [
    ...(by && !handles.includes(by) ? [{ path: 'by', code: 'UNKNOWN_PERSON' }] : []),
    ...twice(names, (at) => `organisations[${at}].name`, 'NAME_TWICE'),
    ...twice(handles, (at) => `people[${at}].handle`, 'HANDLE_TWICE'),
    ...twice(tables.map(({ name }) => name), (at) => `tables[${at}].name`, 'NAME_TWICE'),
    ...people.flatMap(({ organisation }, at) => (organisation && !names.includes(organisation) ? [{ path: `people[${at}].organisation`, code: 'UNKNOWN_ORGANISATION' }] : [])),
    ...tables.flatMap(({ chair }, at) => (chair && !handles.includes(chair) ? [{ path: `tables[${at}].chair`, code: 'UNKNOWN_PERSON' }] : [])),
  ];
}

/** Names in a case file that lead nowhere within it. */
export function caseFaults(raw: unknown): readonly Fault[] {
  const found = looseCase.safeParse(raw).data;
  if (!found) return [];
  const labels = found.case.persons.map(({ label }) => label);
  const seated = [found.case.by, ...found.seats.map(({ professional }) => professional)];
  const unseated = (handle: string, path: string): Fault[] => (handle && !seated.includes(handle) ? [{ path, code: 'NOT_SEATED' }] : []);
  const unknown = (label: string, path: string): Fault[] => (labels.includes(label) ? [] : [{ path, code: 'UNKNOWN_LABEL' }]);
  return [
    ...twice(found.seats.map(({ professional }) => professional), (at) => `seats[${at}].professional`, 'SEATED_TWICE'),
    ...found.particulars.flatMap(({ by, child }, at) => [...unseated(by, `particulars[${at}].by`), ...(child ? unknown(child, `particulars[${at}].child`) : [])]),
    ...found.protectedValues.flatMap(({ by, of, openTo, lastDay }, at) => [
      ...unseated(by, `protectedValues[${at}].by`),
      ...(of ? unknown(of, `protectedValues[${at}].of`) : []),
      ...(lastDay && openTo.length === 0 ? [{ path: `protectedValues[${at}].openTo`, code: 'REQUIRED' }] : []),
      ...openTo.flatMap((handle, i) => unseated(handle, `protectedValues[${at}].openTo[${i}]`)),
    ]),
    ...twice(found.protectedValues.map(({ organisation, of, kind, value }) => value && [organisation, of, kind, plain(value)].join('\n')), (at) => `protectedValues[${at}].value`, 'KEPT_TWICE'),
    ...found.conferences.flatMap(({ scoreLines }, at) => scoreLines.flatMap(({ about }, i) => (about ? unknown(about, `conferences[${at}].scoreLines[${i}].about`) : []))),
    ...found.contributions.flatMap(({ by, about, sharedWith }, at) => [
      ...unseated(by, `contributions[${at}].by`),
      ...about.flatMap((label, i) => unknown(label, `contributions[${at}].about[${i}]`)),
      ...sharedWith.flatMap((handle, i) => unseated(handle, `contributions[${at}].sharedWith[${i}]`)),
    ]),
  ];
}

/** Everybody a case file calls who must already be known. */
export function calledIn(raw: unknown): readonly Called[] {
  const found = looseCase.safeParse(raw).data;
  if (!found) return [];
  return [
    { path: 'case.by', handle: found.case.by },
    ...found.seats.flatMap(({ by, professional }, at) => [{ path: `seats[${at}].by`, handle: by }, { path: `seats[${at}].professional`, handle: professional }]),
    ...found.conferences.map(({ by }, at) => ({ path: `conferences[${at}].by`, handle: by })),
  ].filter(({ handle }) => handle !== '');
}
