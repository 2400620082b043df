import { idField, idsField, input, nameField, oneOf, optionalReasonField, sentenceField, someIdsField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { GUEST_ROLES, SIGNING_WAYS } from './guest';
import { MANNERS, TOLD_LEVELS } from './read-aloud';

const MOST_PERSONS = 20;
const MOST_GUESTS = 12;

/** Who comes, from where, why, and with whom of the family they speak. */
export const recordGuestInput = input({
  conferenceId: idField, role: oneOf(GUEST_ROLES), name: nameField, jobTitle: nameField, organisation: nameField, why: sentenceField, speaksWith: idsField(MOST_PERSONS),
});
export type RecordGuestInput = z.output<typeof recordGuestInput>;

export const signSecrecyInput = input({ guestId: idField, statement: nameField, way: oneOf(SIGNING_WAYS) });
export const guestActInput = input({ guestId: idField });

/** To tell one item to these guests, up to this level, and what it is needed for. */
export const proposeReadAloudInput = input({ guestIds: someIdsField(MOST_GUESTS), contributionId: idField, level: oneOf(TOLD_LEVELS), purpose: sentenceField });

/** No needs a reason; yes may do without one. */
export const answerReadAloudInput = input({ id: idField, version: versionField, agree: z.boolean({ error: 'NOT_YES_OR_NO' }), reason: optionalReasonField })
  .superRefine(({ agree, reason }, { addIssue }) => {
    if (!agree && !reason) addIssue({ code: 'custom', message: 'REQUIRED', path: ['reason'] });
  });

/** These were told, or handed, by this seat. */
export const recordTellingInput = input({ ids: someIdsField(MOST_GUESTS), manner: oneOf(MANNERS), tellerSeatId: idField });
export const readAloudActInput = input({ id: idField });

/** A screen that these guests, who are here now, cannot see. */
export const hideScreenInput = input({ conferenceId: idField, presenceIds: someIdsField(MOST_GUESTS) });

