import * as z from 'zod';
import { isId } from './identity';
import type { Fault } from './problem';

/** Longest texts, in characters. */
export const LIMITS = { name: 120, sentence: 600, reason: 1000, citations: 40, seats: 60 } as const;

// Every message is a stable code: the client has the sentences, in two languages.
const missing = ({ input }: { input?: unknown }, otherwise: string) => (input === undefined || input === null || input === '' ? 'REQUIRED' : otherwise);

const required = (longest: number) =>
  z.string({ error: (issue) => missing(issue, 'NOT_TEXT') }).trim().min(1, 'REQUIRED').max(longest, 'TOO_LONG');

const optional = (longest: number) =>
  z.string({ error: 'NOT_TEXT' }).trim().max(longest, 'TOO_LONG').nullish().transform((text) => text || null);

/** A name, a label, a title. */
export const nameField = required(LIMITS.name);
export const optionalNameField = optional(LIMITS.name);

/** One sentence, or a few. */
export const sentenceField = required(LIMITS.sentence);
export const optionalSentenceField = optional(LIMITS.sentence);

/** Why, argued. */
export const reasonField = required(LIMITS.reason);
export const optionalReasonField = optional(LIMITS.reason);

/** An id of ours by its shape; whether it exists is never said here. */
export const idField = z.string({ error: (issue) => missing(issue, 'NOT_AN_ID') }).refine(isId, 'NOT_AN_ID');
export const optionalIdField = idField.nullish().transform((id) => id || null);

/** Distinct ids, perhaps none. */
export const idsField = (most: number = LIMITS.citations) =>
  z.array(idField, { error: 'NOT_A_LIST' }).max(most, 'TOO_MANY').default([]).transform((ids) => [...new Set(ids)]);

/** Distinct ids, at least one. */
export const someIdsField = (most: number = LIMITS.citations) =>
  z.array(idField, { error: (issue) => missing(issue, 'NOT_A_LIST') }).min(1, 'REQUIRED').max(most, 'TOO_MANY').transform((ids) => [...new Set(ids)]);

/** A calendar day that exists, `yyyy-mm-dd`. */
export const dayField = z.iso.date({ error: (issue) => missing(issue, 'NOT_A_DATE') });
export const optionalDayField = z
  .union([z.literal(''), z.iso.date({ error: 'NOT_A_DATE' })], { error: 'NOT_A_DATE' })
  .nullish()
  .transform((day) => day || null);

/** A moment with its offset, as JSON carries it. */
export const momentField = z.iso.datetime({ offset: true, error: (issue) => missing(issue, 'NOT_A_MOMENT') });
export const optionalMomentField = momentField.nullish().transform((moment) => moment || null);

/** A time of day, `HH:MM`. */
export const timeField = z.string({ error: (issue) => missing(issue, 'NOT_A_TIME') }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'NOT_A_TIME');

/** A whole number between two bounds. */
export const countField = (least: number, most: number) =>
  z.int({ error: (issue) => missing(issue, 'NOT_A_NUMBER') }).min(least, 'TOO_SMALL').max(most, 'TOO_LARGE');

/** The version someone read before changing it. */
export const versionField = countField(1, 2_147_483_647);

/** One word of a closed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.enum(list, { error: (issue) => missing(issue, 'NOT_IN_LIST') });

/** An input with exactly these fields: a misspelt one is named, not swallowed. */
export const input = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? 'UNKNOWN_FIELD' : missing(issue, 'NOT_AN_OBJECT')) });

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), '');

/** Everything wrong at once, each with its path, its code and the number its sentence needs; never what was typed. */
export const faultsOf = ({ issues }: z.ZodError): readonly Fault[] =>
  issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code: 'UNKNOWN_FIELD' }));
    const fault = { path: pathOf(issue.path), code: issue.message };
    if (issue.code === 'too_big') return [{ ...fault, params: { most: Number(issue.maximum) } }];
    if (issue.code === 'too_small') return [{ ...fault, params: { least: Number(issue.minimum) } }];
    return [fault];
  });
