import { idField, idsField, input, LIMITS, oneOf, optionalDayField, optionalIdField, optionalSentenceField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { SHORTEST } from './needle';
import { PROTECTED_KINDS } from './protected-value';
import { plainOf } from './stream';

/** Shorter than this it would be found in every text, and hide half of it. */
export const sought = (longest: number) =>
  z.string({ error: (issue) => (issue.input === undefined || issue.input === null ? 'REQUIRED' : 'NOT_TEXT') }).trim().min(1, 'REQUIRED').max(longest, 'TOO_LONG')
    .refine((text) => plainOf(text).length >= SHORTEST + 1 || text === '', 'TOO_SHORT_TO_FIND');

/** As long as a letter, and as many as the longest form has fields. */
const LONGEST = 8000;
const MOST = 12;

export const SOUGHT_LENGTH = LIMITS.sentence / 3;

const words = {
  value: sought(SOUGHT_LENGTH),
  alsoKnownAs: z.array(sought(LIMITS.name), { error: 'NOT_A_LIST' }).max(8, 'TOO_MANY').default([]),
  why: optionalSentenceField,
};

/** Keeping a value of a person, or of nobody: open to one's own alone until it is opened. */
export const keepInput = input({ caseId: idField, personId: optionalIdField, kind: oneOf(PROTECTED_KINDS), ...words });
export type KeepInput = z.output<typeof keepInput>;

/** Putting right what was kept; what it was before is not sought any more. */
export const correctKeptInput = input({ id: idField, version: versionField, ...words });
export type CorrectKeptInput = z.output<typeof correctKeptInput>;

/** Opening it to seats, and to these alone: none closes it to all but one's own. */
export const openKeptInput = input({ id: idField, version: versionField, seatIds: idsField(LIMITS.seats), lastDay: optionalDayField });
export type OpenKeptInput = z.output<typeof openKeptInput>;

/** Texts somebody is writing, as they stand in a form. */
export const inTextInput = input({
  caseId: idField,
  texts: z.array(z.string({ error: 'NOT_TEXT' }).max(LONGEST, 'TOO_LONG'), { error: 'NOT_A_LIST' }).max(MOST, 'TOO_MANY'),
});

/** It need not be protected any more. */
export const withdrawKeptInput = input({ id: idField, version: versionField });
