import { idField, input, reasonField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { bsnOf } from './bsn';

const bsnField = z
  .string({ error: ({ input: given }) => (given === undefined || given === null ? 'REQUIRED' : 'NOT_TEXT') })
  .trim()
  .min(1, 'REQUIRED')
  .transform((typed, { addIssue }) => {
    const bsn = bsnOf(typed);
    if (!bsn && typed) addIssue({ code: 'custom', message: 'BSN_NOT_VALID' });
    return bsn ?? '';
  });

/** Recording somebody's citizen service number, or another in its place. */
export const recordBsnInput = input({ personId: idField, bsn: bsnField });

/** Taking it away again: it belonged to somebody else, or is no longer needed. */
export const removeBsnInput = input({ personId: idField });

/** Asking whether another table may know this person, and why that is needed. */
export const askElsewhereInput = input({ personId: idField, reason: reasonField });

/** Letting another table know, or not. */
export const answerOfferInput = input({ offerId: idField, agrees: z.boolean({ error: 'REQUIRED' }) });

/** Saying, or confirming, that both tables speak of one human being. */
export const linkInput = input({ contactId: idField });
export const undoLinkInput = input({ contactId: idField, reason: reasonField });

/** Saying that two entries of one case are one human being; the first stays. */
export const proposeMergeInput = input({ caseId: idField, survivingId: idField, mergedId: idField, reason: reasonField });
export const confirmMergeInput = input({ mergeId: idField });
export const undoMergeInput = input({ mergeId: idField, reason: reasonField });
