import { DATA_CATEGORIES, TASKS } from '@casustafel/kernel';
import { idField, idsField, input, oneOf, optionalDayField, optionalIdField, optionalReasonField, reasonField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { DECLINE_SENTENCES, WISHED_LEVELS } from './access-request';

/** Of whom, and which category: answered from the agreement alone. */
export const scopeInput = input({ organisationId: idField, task: oneOf(TASKS).default('NONE'), category: oneOf(DATA_CATEGORIES) });
export type ScopeInput = z.output<typeof scopeInput>;

const either = ({ itemId, scope }: { readonly itemId: string | null; readonly scope?: ScopeInput | null }, { addIssue }: z.RefinementCtx): void => {
  if (!itemId && !scope) addIssue({ code: 'custom', message: 'REQUIRED', path: ['scope'] });
  if (itemId && scope) addIssue({ code: 'custom', message: 'ITEM_OR_SCOPE', path: ['scope'] });
};

/** Asking for access: an item one already sees something of, or a scope. */
export const askInput = input({
  caseId: idField, itemId: optionalIdField, scope: scopeInput.nullish(), level: oneOf(WISHED_LEVELS).default('FULL'), reason: reasonField, untilOn: optionalDayField,
}).superRefine(either);
export type AskInput = z.output<typeof askInput>;

/** "Why not": about the same two kinds of thing. */
export const whyNotInput = input({ caseId: idField, itemId: optionalIdField, scope: scopeInput.nullish() }).superRefine(either);
export type WhyNotInput = z.output<typeof whyNotInput>;

/** Granting: which items, perhaps none; how much, and until when. */
export const grantInput = input({ id: idField, version: versionField, itemIds: idsField(), level: oneOf(WISHED_LEVELS).nullish(), reason: reasonField, untilOn: optionalDayField });
export type GrantInput = z.output<typeof grantInput>;

/** Declining: a fixed sentence, and for an item the asker already knows of a reason in own words. */
export const declineInput = input({ id: idField, version: versionField, sentence: oneOf(DECLINE_SENTENCES), reason: optionalReasonField });
export type DeclineInput = z.output<typeof declineInput>;

/** Ending a grant early, or taking one's own question back. */
export const requestActInput = input({ id: idField, version: versionField });
export type RequestActInput = z.output<typeof requestActInput>;
