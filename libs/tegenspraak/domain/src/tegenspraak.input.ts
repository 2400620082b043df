import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import {
  idField, idsField, input, oneOf, optionalDayField, optionalIdField, optionalReasonField, reasonField, sentenceField, versionField,
} from '@casustafel/kernel/fields';
import * as z from 'zod';
import { CONTRIBUTION_ASPECTS, TEGENSPRAAK_TARGETS, WEIGHTS, type TegenspraakAnswer } from './tegenspraak';

const demand = (given: unknown, path: string, { addIssue }: z.RefinementCtx): void => {
  if (!given) addIssue({ code: 'custom', message: 'REQUIRED', path: [path] });
};

/** Writing a dissent: the head for the table, the ground for its own audience. */
export const tegenspraakInput = input({
  conferenceId: idField,
  targetKind: oneOf(TEGENSPRAAK_TARGETS),
  targetId: idField,
  aspect: oneOf(CONTRIBUTION_ASPECTS).nullish().transform((aspect) => aspect ?? null),
  weight: oneOf(WEIGHTS),
  sentence: sentenceField,
  why: reasonField,
  knowledge: optionalReasonField,
  wouldChangeMyMind: optionalReasonField,
  alternative: optionalReasonField,
  citedContributionIds: idsField(),
  /** Who may read the ground; the head is read by whoever may know the target. */
  groundScope: oneOf(AUDIENCE_SCOPES),
}).superRefine((given, context) => {
  if (given.targetKind === 'CONTRIBUTION') demand(given.aspect, 'aspect', context);
  // A question asks; who disagrees says on which knowledge, and what would settle it.
  if (given.weight === 'QUESTION') return;
  demand(given.knowledge, 'knowledge', context);
  demand(given.wouldChangeMyMind, 'wouldChangeMyMind', context);
});
export type TegenspraakInput = z.output<typeof tegenspraakInput>;

/** Saying the ground again without what closed; facts may be left out of it and none brought in. */
export const groundRevisionInput = input({
  id: idField,
  version: versionField,
  why: reasonField,
  knowledge: optionalReasonField,
  wouldChangeMyMind: optionalReasonField,
  alternative: optionalReasonField,
  citedContributionIds: idsField(),
});
export type GroundRevisionInput = z.output<typeof groundRevisionInput>;

/** A sentence said in the thread: the restatement, or the author's own words after two misses. */
export const restateInput = input({ id: idField, version: versionField, sentence: sentenceField });
export type RestateInput = z.output<typeof restateInput>;

export const waiveInput = input({ id: idField, version: versionField, reason: reasonField });
export type WaiveInput = z.output<typeof waiveInput>;

export const askInput = input({ id: idField, version: versionField, seatId: idField });
export type AskInput = z.output<typeof askInput>;

export const tegenspraakActInput = input({ id: idField, version: versionField });
export type TegenspraakActInput = z.output<typeof tegenspraakActInput>;

export const ANSWER_OUTCOMES = ['ACCEPTED', 'PARTLY', 'NOT_ACCEPTED', 'TO_BE_CHECKED'] as const;

/** The table's written answer. */
export const answerInput = input({
  id: idField,
  version: versionField,
  outcome: oneOf(ANSWER_OUTCOMES),
  because: optionalReasonField,
  checkBySeatId: optionalIdField,
  checkBefore: optionalDayField,
})
  .superRefine(({ outcome, because, checkBySeatId, checkBefore }, context) => {
    if (outcome === 'PARTLY' || outcome === 'NOT_ACCEPTED') demand(because, 'because', context);
    if (outcome !== 'TO_BE_CHECKED') return;
    demand(checkBySeatId, 'checkBySeatId', context);
    demand(checkBefore, 'checkBefore', context);
  });
export type AnswerInput = z.output<typeof answerInput>;

/** The answer as the thread keeps it; only fields that belong to the outcome survive. */
export function answerOf({ outcome, because, checkBySeatId, checkBefore }: Omit<AnswerInput, 'id' | 'version'>): TegenspraakAnswer {
  if (outcome === 'TO_BE_CHECKED') return { outcome, because, checkBySeatId: checkBySeatId ?? '', checkBefore: checkBefore ?? '' };
  return outcome === 'ACCEPTED' ? { outcome, because } : { outcome, because: because ?? '' };
}
