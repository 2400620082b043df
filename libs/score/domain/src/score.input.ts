import {
  countField, idField, idsField, input, nameField, oneOf, optionalIdField, optionalMomentField, optionalNameField, optionalReasonField, sentenceField, versionField,
} from '@casustafel/kernel/fields';
import * as z from 'zod';
import { NO_VIEW, type ScoreValue } from './score';

/** Setting up a line. */
export const lineInput = input({ conferenceId: idField, aboutPersonId: optionalIdField, situation: nameField, sixMeans: sentenceField });
export type LineInput = z.output<typeof lineInput>;

/** Saying anew what a 6 looks like; voids what was scored under the old words. */
export const sixMeansInput = input({ lineId: idField, version: versionField, sixMeans: sentenceField });
export type SixMeansInput = z.output<typeof sixMeansInput>;

const isScoreValue = (value: number | string): value is ScoreValue => value === NO_VIEW || typeof value === 'number';
const valueField = z
  .union([countField(0, 10), z.literal(NO_VIEW)], { error: ({ input: given }) => (given === undefined || given === null ? 'REQUIRED' : 'NOT_A_SCORE') })
  .refine(isScoreValue, 'NOT_A_SCORE')
  .transform((value) => value as ScoreValue);

/** Giving a score. Whether its reason is required depends on the round, so that is decided later. */
export const scoreInput = input({ roundId: idField, value: valueField, reason: optionalReasonField, citedContributionIds: idsField() });
export type ScoreInput = z.output<typeof scoreInput>;

/** Revealing a round, naming the connected seats that are known to be missing. */
export const revealInput = input({ roundId: idField, confirmedMissing: idsField() });
export type RevealInput = z.output<typeof revealInput>;

export const SIGNED_CHOICES = ['ACT_NOW', 'ARGUED_NOT'] as const;
export type SignedChoiceKind = (typeof SIGNED_CHOICES)[number];

/** The signed choice at a score of 0–2: act now, by whom and before when, or argue why not. */
export const signedChoiceInput = input({
  lineId: idField,
  kind: oneOf(SIGNED_CHOICES),
  who: optionalNameField,
  beforeWhen: optionalMomentField,
  argument: optionalReasonField,
}).superRefine(({ kind, who, beforeWhen, argument }, { addIssue }) => {
  const demand = (given: string | null, path: string): void => {
    if (!given) addIssue({ code: 'custom', message: 'REQUIRED', path: [path] });
  };
  if (kind === 'ARGUED_NOT') return demand(argument, 'argument');
  demand(who, 'who');
  demand(beforeWhen, 'beforeWhen');
});
export type SignedChoiceInput = z.output<typeof signedChoiceInput>;
