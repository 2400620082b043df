import { DATA_CATEGORIES, KNOWLEDGE } from '@casustafel/kernel';
import {
  idField, idsField, input, LIMITS, nameField, oneOf, optionalDayField, optionalNameField, optionalSentenceField, sentenceField, someIdsField, versionField,
} from '@casustafel/kernel/fields';
import type * as z from 'zod';

const card = {
  category: oneOf(DATA_CATEGORIES),
  knowledge: oneOf(KNOWLEDGE),
  occurredOn: optionalDayField,
  aboutPersonIds: idsField(),
  who: nameField,
  doesWhat: sentenceField,
  toWhom: optionalNameField,
  effect: optionalSentenceField,
  source: sentenceField,
  ground: optionalSentenceField,
  article: optionalNameField,
};

/** A fact card as it is written. */
export const contributionInput = input({ caseId: idField, ...card });
export type ContributionInput = z.output<typeof contributionInput>;

/** A fact card as it is corrected, naming the version its author had before them. */
export const correctionInput = input({ id: idField, version: versionField, ...card });
export type CorrectionInput = z.output<typeof correctionInput>;

/** Sharing is quick: several items, several seats, one sentence for those that have none yet. */
export const shareInput = input({ ids: someIdsField(), seatIds: someIdsField(LIMITS.seats), ground: optionalSentenceField, article: optionalNameField });
export type ShareInput = z.output<typeof shareInput>;

/** The seats that keep it. */
export const narrowInput = input({ id: idField, seatIds: idsField(LIMITS.seats) });
export type NarrowInput = z.output<typeof narrowInput>;
