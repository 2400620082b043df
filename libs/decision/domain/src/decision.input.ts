import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import {
  dayField, idField, input, LIMITS, oneOf, optionalIdField, optionalReasonField, reasonField, sentenceField, versionField,
} from '@casustafel/kernel/fields';
import * as z from 'zod';
import { ACTION_ENDINGS, BRINGINGS, CITED_KINDS, RESPONSES, TRACKS } from './decision';

const citedField = z.array(input({ kind: oneOf(CITED_KINDS), id: idField }), { error: 'NOT_A_LIST' }).max(LIMITS.citations, 'TOO_MANY').default([]);

/** Proposing a decision. */
export const proposeInput = input({ conferenceId: idField, text: sentenceField, cites: citedField, scope: oneOf(AUDIENCE_SCOPES).default('TABLE') });
export type ProposeInput = z.output<typeof proposeInput>;

/** Answering a proposal: a concern says why, an objection also what would remove it. */
export const respondInput = input({ decisionId: idField, kind: oneOf(RESPONSES), reason: optionalReasonField, whatWouldRemove: optionalReasonField })
  .superRefine(({ kind, reason, whatWouldRemove }, { addIssue }) => {
    if (kind !== 'ASSENT' && !reason) addIssue({ code: 'custom', message: 'REQUIRED', path: ['reason'] });
    if (kind === 'OBJECTION' && !whatWouldRemove) addIssue({ code: 'custom', message: 'REQUIRED', path: ['whatWouldRemove'] });
  });
export type RespondInput = z.output<typeof respondInput>;

/** Taking what was proposed, on the answers the lead saw. */
export const takeInput = input({ decisionId: idField, version: versionField });
export type TakeInput = z.output<typeof takeInput>;

/** Letting a proposal go. */
export const dropInput = input({ decisionId: idField, version: versionField, reason: reasonField });
export type DropInput = z.output<typeof dropInput>;

/** Agreeing who does what before when. */
export const actionInput = input({
  conferenceId: idField,
  decisionId: optionalIdField,
  text: sentenceField,
  ownerSeatId: idField,
  dueOn: dayField,
  track: oneOf(TRACKS),
  together: oneOf(BRINGINGS).default('NOBODY'),
  togetherIds: z.array(idField, { error: 'NOT_A_LIST' }).max(LIMITS.citations, 'TOO_MANY').default([]).transform((ids) => [...new Set(ids)]),
  scope: oneOf(AUDIENCE_SCOPES).default('TABLE'),
}).superRefine(({ together, togetherIds }, { addIssue }) => {
  if (together !== 'NOBODY' && togetherIds.length < 2) addIssue({ code: 'custom', message: 'SEVERAL_PERSONS', path: ['togetherIds'] });
});
export type ActionInput = z.output<typeof actionInput>;

/** An honest ending: done, could not, or was not done, and what came of it. */
export const endActionInput = input({ actionId: idField, ending: oneOf(ACTION_ENDINGS), effect: sentenceField });
export type EndActionInput = z.output<typeof endActionInput>;
