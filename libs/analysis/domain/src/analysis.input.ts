import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { countField, idField, idsField, input, oneOf, optionalIdField, sentenceField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { FACTOR_KINDS, MARKS, MECHANISMS } from './analysis';

/** Adding a factor. */
export const factorInput = input({
  conferenceId: idField,
  personId: optionalIdField,
  kind: oneOf(FACTOR_KINDS),
  mechanism: oneOf(MECHANISMS),
  text: sentenceField,
  citedContributionIds: idsField(),
  scope: oneOf(AUDIENCE_SCOPES),
});
export type FactorInput = z.output<typeof factorInput>;

/** Adding an explanation. */
export const hypothesisInput = input({ conferenceId: idField, text: sentenceField, wrongIf: sentenceField, scope: oneOf(AUDIENCE_SCOPES) });
export type HypothesisInput = z.output<typeof hypothesisInput>;

/** Marking a fact under a hypothesis. */
export const markInput = input({ hypothesisId: idField, contributionId: idField, mark: oneOf(MARKS) });
export type MarkInput = z.output<typeof markInput>;

export const LONGEST_CONCLUSION = 4000;

/** Writing the conclusion, naming the version it was written on; 0 while there is none. */
export const conclusionInput = input({
  conferenceId: idField,
  version: countField(0, 2_147_483_647),
  text: z.string({ error: 'REQUIRED' }).trim().min(1, 'REQUIRED').max(LONGEST_CONCLUSION, 'TOO_LONG'),
});
export type ConclusionInput = z.output<typeof conclusionInput>;
