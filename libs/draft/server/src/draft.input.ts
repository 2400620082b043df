import { idField, input } from '@casustafel/kernel/fields';
import * as z from 'zod';

export const LONGEST_DRAFT = 20_000;

/** Names the form it was typed in: words and ids with colons between, never anything of a case. */
const placeField = z.string({ error: 'REQUIRED' }).max(200, 'TOO_LONG').regex(/^[a-zA-Z0-9]+([:.-][a-zA-Z0-9]+)*$/, 'NOT_A_PLACE');

export const draftPlaceInput = input({ caseId: idField, place: placeField });
/** Nothing is trimmed: it is what somebody is in the middle of typing. */
export const draftInput = input({ caseId: idField, place: placeField, text: z.string({ error: 'REQUIRED' }).max(LONGEST_DRAFT, 'TOO_LONG') });
