import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { countField, idField, idsField, input, oneOf, optionalIdField, sentenceField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { FACTOR_KINDS, MARKS, MECHANISMS } from './analysis';

const factorFields = {
  personId: optionalIdField,
  kind: oneOf(FACTOR_KINDS),
  mechanism: oneOf(MECHANISMS),
  text: sentenceField,
  citedContributionIds: idsField(),
};

/** Adding a factor. */
export const factorInput = input({ conferenceId: idField, ...factorFields, scope: oneOf(AUDIENCE_SCOPES) });
export type FactorInput = z.output<typeof factorInput>;

/** Changing one, or confirming it without the facts that closed. For whom it is does not change: that is another factor. */
export const factorChangeInput = input({ id: idField, version: versionField, ...factorFields });
export type FactorChangeInput = z.output<typeof factorChangeInput>;

const hypothesisFields = { text: sentenceField, wrongIf: sentenceField };

/** Adding an explanation. */
export const hypothesisInput = input({ conferenceId: idField, ...hypothesisFields, scope: oneOf(AUDIENCE_SCOPES) });
export type HypothesisInput = z.output<typeof hypothesisInput>;

/** Putting an explanation in better words. */
export const hypothesisChangeInput = input({ id: idField, version: versionField, ...hypothesisFields });
export type HypothesisChangeInput = z.output<typeof hypothesisChangeInput>;

/** Marking a fact under a hypothesis, for the table or on the own tab. */
export const markInput = input({ hypothesisId: idField, contributionId: idField, mark: oneOf(MARKS), scope: oneOf(AUDIENCE_SCOPES) });
export type MarkInput = z.output<typeof markInput>;

export const LONGEST_CONCLUSION = 4000;

/** Writing the conclusion, naming which one and the version it was written on; 0 and nothing while there is none. */
export const conclusionInput = input({
  conferenceId: idField,
  id: optionalIdField,
  version: countField(0, 2_147_483_647),
  text: z.string({ error: 'REQUIRED' }).trim().min(1, 'REQUIRED').max(LONGEST_CONCLUSION, 'TOO_LONG'),
  citedContributionIds: idsField(),
  scope: oneOf(AUDIENCE_SCOPES),
});
export type ConclusionInput = z.output<typeof conclusionInput>;
