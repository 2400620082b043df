import { CIRCLES, DATA_CATEGORIES, KNOWLEDGE, LEVELS, SECRECY_GATES, STATUTORY_ROLES } from '@casustafel/kernel';
import {
  idField, idsField, input, LIMITS, nameField, oneOf, optionalDayField, optionalIdField, optionalNameField, optionalReasonField, optionalSentenceField, sentenceField, someIdsField, versionField,
} from '@casustafel/kernel/fields';
import * as z from 'zod';
import { conditionInput } from './condition';

const card = {
  category: oneOf(DATA_CATEGORIES),
  knowledge: oneOf(KNOWLEDGE),
  occurredOn: optionalDayField,
  aboutPersonIds: idsField(),
  /** Left out, it follows from the persons it is about. */
  about: oneOf(CIRCLES).nullish().transform((circle) => circle ?? null),
  who: nameField,
  doesWhat: sentenceField,
  toWhom: optionalNameField,
  effect: optionalSentenceField,
  source: sentenceField,
  conclusion: optionalSentenceField,
  summary: optionalReasonField,
  ground: optionalSentenceField,
  article: optionalNameField,
};

/** A fact card as it is written. */
export const contributionInput = input({ caseId: idField, ...card });
export type ContributionInput = z.output<typeof contributionInput>;

/** A fact card as it is corrected, naming the version its author had before them. */
export const correctionInput = input({ id: idField, version: versionField, ...card });
export type CorrectionInput = z.output<typeof correctionInput>;

const MOST_CONDITIONS = 20;

/** The way through professional secrecy a supplier takes (Wgs 2.29 lid 2). Consent says for whom; the others go with their article. */
export const gateInput = input({
  kind: oneOf(SECRECY_GATES),
  reason: optionalReasonField,
  consentId: optionalIdField,
  recipients: z.array(oneOf(STATUTORY_ROLES), { error: 'NOT_A_LIST' }).default([]),
  until: optionalDayField,
});
export type GateInput = z.output<typeof gateInput>;

const options = {
  /** Left out, these stay as they were: adding somebody later changes nothing for the others. */
  level: oneOf(LEVELS).nullish().transform((level) => level ?? null),
  gate: gateInput.nullish().transform((gate) => gate ?? null),
  conditions: z.array(conditionInput, { error: 'NOT_A_LIST' }).max(MOST_CONDITIONS, 'TOO_MANY').nullish().transform((conditions) => conditions ?? null),
  incidental: z.boolean({ error: 'NOT_YES_OR_NO' }).nullish().transform((incidental) => incidental ?? null),
  /** Why persons of the house, or others whom no checked ground reaches, are named all the same. */
  naming: optionalReasonField,
};

/** What the law asks besides the seats; for a preview, which asks for no reason yet. */
export const shareOptionsInput = input(options);
export type ShareOptions = z.output<typeof shareOptionsInput>;

/** Sharing is quick: several items, several seats, one sentence for those that have none yet. */
export const shareInput = input({ ids: someIdsField(), seatIds: someIdsField(LIMITS.seats), ground: optionalSentenceField, article: optionalNameField, ...options });
export type ShareInput = z.output<typeof shareInput>;

/** The seats that keep it. */
export const narrowInput = input({ id: idField, seatIds: idsField(LIMITS.seats) });
export type NarrowInput = z.output<typeof narrowInput>;
