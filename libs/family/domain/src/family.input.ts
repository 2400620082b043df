import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { dayField, idField, idsField, input, oneOf, optionalSentenceField, reasonField, sentenceField, someIdsField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { CONTACT_VERDICTS } from './contact-safety';
import { JOINT_FORMS, MESSAGE_ENDINGS, MESSAGE_FORMS } from './family-message';

/** The longest letter, in characters: two pages. */
export const LETTER = 6000;
const missing = ({ input: given }: { input?: unknown }): string => (given === undefined || given === null ? 'REQUIRED' : 'NOT_TEXT');
const letterField = z.string({ error: missing }).trim().min(1, 'REQUIRED').max(LETTER, 'TOO_LONG');

const telling = { bySeatId: idField, dueOn: dayField, text: letterField, citedContributionIds: idsField() };

/** Planning a word to the family. */
export const messageInput = input({ caseId: idField, personIds: someIdsField(), form: oneOf(MESSAGE_FORMS), scope: oneOf(AUDIENCE_SCOPES).default('TABLE'), ...telling });
export type MessageInput = z.output<typeof messageInput>;

/** Writing it anew, also to go on without a fact that closed. For whom it is and in which form stays: that would be another word. */
export const messageChangeInput = input({ messageId: idField, version: versionField, ...telling });
export type MessageChangeInput = z.output<typeof messageChangeInput>;

/** An honest ending: told, could not, or let go, and how it went or why not. */
export const messageEndingInput = input({ messageId: idField, version: versionField, ending: oneOf(MESSAGE_ENDINGS), outcome: sentenceField });
export type MessageEndingInput = z.output<typeof messageEndingInput>;

/** Whether and how it is safe to contact somebody, and how one knows. */
export const contactInput = input({ caseId: idField, personId: idField, verdict: oneOf(CONTACT_VERDICTS), how: optionalSentenceField, knowledge: sentenceField });
export type ContactInput = z.output<typeof contactInput>;

/** The chair's word that these can be spoken with together. */
export const togetherInput = input({
  caseId: idField,
  personIds: someIdsField(),
  forms: z.array(oneOf(JOINT_FORMS), { error: 'NOT_A_LIST' }).min(1, 'REQUIRED').transform((forms) => [...new Set(forms)]),
  reason: reasonField,
  /** Who reads why; that the word is there is for the whole table. */
  scope: oneOf(AUDIENCE_SCOPES).default('OWN'),
  lastDay: dayField,
});
export type TogetherInput = z.output<typeof togetherInput>;

/** Holding back that these are spoken with together, and letting that go. */
export const holdInput = input({ caseId: idField, personIds: someIdsField() });
export type HoldInput = z.output<typeof holdInput>;
