import { LEGAL_MODES } from '@casustafel/kernel';
import { idField, input, oneOf, sentenceField } from '@casustafel/kernel/fields';
import * as z from 'zod';

/** What a chair can propose about the law of a case. */
export const REGIME_KINDS = ['MODE', 'CLOSING'] as const;
export type RegimeKind = (typeof REGIME_KINDS)[number];

/** Proposing that a case goes on under the other regime, or that it closes. */
export const proposeRegimeInput = input({
  caseId: idField,
  kind: oneOf(REGIME_KINDS),
  mode: oneOf(LEGAL_MODES).nullish().transform((mode) => mode ?? null),
  reason: sentenceField,
}).superRefine(({ kind, mode }, { addIssue }) => {
  if (kind === 'MODE' && !mode) addIssue({ code: 'custom', message: 'REQUIRED', path: ['mode'] });
  if (kind === 'CLOSING' && mode) addIssue({ code: 'custom', message: 'UNKNOWN_FIELD', path: ['mode'] });
});
export type ProposeRegimeInput = z.output<typeof proposeRegimeInput>;

/** A party's own word; whether the chair may know that it was theirs is theirs to say. */
export const answerRegimeInput = input({
  id: idField,
  agrees: z.boolean({ error: 'NOT_YES_OR_NO' }),
  said: z.boolean({ error: 'NOT_YES_OR_NO' }).default(false),
});
export type AnswerRegimeInput = z.output<typeof answerRegimeInput>;

/** Carrying a proposal out, or dropping it. */
export const regimeInput = input({ id: idField });

/** From weighing to conferring and back; closing is proposed. */
export const moveStageInput = input({ caseId: idField, stage: oneOf(['TRIAGE', 'CONFERENCE']) });
