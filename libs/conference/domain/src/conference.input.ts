import { STEPS } from '@casustafel/kernel';
import { countField, dayField, idField, input, oneOf, sentenceField } from '@casustafel/kernel/fields';
import type * as z from 'zod';

const MOST_SLOTS = 20;

/** Placing a case in a slot of its table. */
export const placeInput = input({
  caseId: idField,
  tableId: idField,
  date: dayField,
  slot: countField(1, MOST_SLOTS),
  question: sentenceField,
});
export type PlaceInput = z.output<typeof placeInput>;

/** Going one step on or back; `from` is what the lead saw, so that a double press moves once. */
export const moveStepInput = input({ conferenceId: idField, from: oneOf(STEPS), to: oneOf(STEPS) });
export type MoveStepInput = z.output<typeof moveStepInput>;

/** Any act on a conference that needs no more than its id. */
export const conferenceActInput = input({ conferenceId: idField });
export type ConferenceActInput = z.output<typeof conferenceActInput>;
