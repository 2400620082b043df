import { LEGAL_MODES } from '@casustafel/kernel';
import { idField, input, oneOf, sentenceField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { narrowingInput } from './narrowing';

const MOST_LINES = 60;
const lines = z.array(narrowingInput, { error: 'NOT_A_LIST' }).max(MOST_LINES, 'TOO_MANY').default([]);

/** What other lines would open or close, before anybody proposes them. */
export const weighInput = input({ mode: oneOf(LEGAL_MODES), narrowings: lines });

/** Proposing that the region shares under these lines; without any it shares whatever the law lets it. */
export const proposeInput = input({ mode: oneOf(LEGAL_MODES), narrowings: lines, reason: sentenceField });
export type ProposeInput = z.output<typeof proposeInput>;

/** Confirming a proposal as the second person, or dropping it. */
export const versionInput = input({ id: idField });
