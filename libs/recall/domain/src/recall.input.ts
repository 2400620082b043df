import { DATA_CATEGORIES, NEVER_PASSING } from '@casustafel/kernel';
import { idField, input, oneOf, optionalMomentField, optionalReasonField, reasonField, versionField } from '@casustafel/kernel/fields';
import type * as z from 'zod';
import { LEAK_KINDS, LEAK_RISKS } from './leak-record';

const maybeAt = (text: string | null): Date | null => (text ? new Date(text) : null);

/** An item went where it should not have gone. Left out, it is discovered now. */
export const wronglySharedInput = input({ contributionId: idField, kind: oneOf(LEAK_KINDS), discoveredAt: optionalMomentField.transform(maybeAt) });

export const assessLeakInput = input({ id: idField, version: versionField, risk: oneOf(LEAK_RISKS), assessment: reasonField });

/** With a moment it was reported to the authority; without one it was not, and the reason says why. */
export const decideLeakInput = input({ id: idField, version: versionField, reportedAt: optionalMomentField.transform(maybeAt), reason: optionalReasonField })
  .superRefine(({ reportedAt, reason }, { addIssue }) => {
    if (!reportedAt && !reason) addIssue({ code: 'custom', message: 'REQUIRED', path: ['reason'] });
  });

export const closeLeakInput = input({ id: idField, version: versionField, informedAt: optionalMomentField.transform(maybeAt), reason: optionalReasonField });

/** Categories that can be given at all: what never passes needs no refusing. */
export const REFUSABLE = DATA_CATEGORIES.filter((category) => !NEVER_PASSING.includes(category)) as unknown as readonly [(typeof DATA_CATEGORIES)[number], ...(typeof DATA_CATEGORIES)[number][]];
export const refuseSupplyInput = input({ caseId: idField, category: oneOf(REFUSABLE).nullish().transform((category) => category ?? null), reason: reasonField });
export type RefuseSupplyInput = z.output<typeof refuseSupplyInput>;
export type WronglySharedInput = z.output<typeof wronglySharedInput>;
