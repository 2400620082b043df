import { CAPACITIES, DATA_CATEGORIES } from '@casustafel/kernel';
import { dayField, idField, idsField, input, oneOf, optionalReasonField, optionalSentenceField, sentenceField, someIdsField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { ENDING_WAYS, GIVING_WAYS } from './consent';

const some = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.array(oneOf(list), { error: 'NOT_A_LIST' }).min(1, 'REQUIRED').transform((words) => [...new Set(words)]);

const capacities = some(CAPACITIES as unknown as readonly [string, ...string[]]);

/** A consent as it is recorded. */
export const consentInput = input({
  caseId: idField,
  personId: idField,
  categories: some(DATA_CATEGORIES),
  scope: sentenceField,
  /** To whom, as `ROLE/TASK`. */
  capacities,
  lastDay: dayField,
  givenOn: dayField,
  way: oneOf(GIVING_WAYS),
  present: optionalSentenceField,
  /** Whether the person can weigh what it is about. */
  able: z.boolean({ error: 'NOT_YES_OR_NO' }).default(true),
  notAbleReason: optionalReasonField,
  /** Who holds authority over the person, or represents them. */
  representativeIds: idsField(),
  giverIds: someIdsField(),
});
export type ConsentInput = z.output<typeof consentInput>;

const ending = { consentId: idField, byId: idField, way: oneOf(ENDING_WAYS), on: dayField };

/** Taken back as a whole: by whom, how and when. */
export const withdrawalInput = input(ending);
export type WithdrawalInput = z.output<typeof withdrawalInput>;

/** Taken back in part: those it still holds for. */
export const consentNarrowingInput = input({ ...ending, capacities });
export type ConsentNarrowingInput = z.output<typeof consentNarrowingInput>;
