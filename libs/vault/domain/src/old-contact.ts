import { accept, refuse, type Result } from '@casustafel/kernel';
import { idField, input, oneOf, optionalSentenceField, sentenceField, versionField } from '@casustafel/kernel/fields';
import * as z from 'zod';
import { PROTECTED_KINDS } from './protected-value';
import { sought, SOUGHT_LENGTH } from './vault.input';

/** How somebody could be reached, as it stood with them before there was a vault; of the party that brought them, and waiting for it. */
export interface OldContact {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  /** The seat that brought the person: theirs whatever becomes of the table. */
  readonly broughtBySeatId: string;
  readonly channel: string;
  readonly personId: string;
  /** Null once somebody decided what becomes of it. */
  readonly words: string | null;
  readonly state: 'WAITING' | 'KEPT' | 'DROPPED';
  readonly version: number;
}

const MOST = 4;

/** One field often held a number and an address: each becomes a value of its own. */
export const keepContactInput = input({
  id: idField,
  version: versionField,
  values: z.array(input({ kind: oneOf(PROTECTED_KINDS), value: sought(SOUGHT_LENGTH) }), { error: 'NOT_A_LIST' }).min(1, 'REQUIRED').max(MOST, 'TOO_MANY'),
  why: optionalSentenceField,
});

export const dropContactInput = input({ id: idField, version: versionField, reason: sentenceField });

/** It becomes what was made of it, or is dropped with a reason; once, and by whoever had it before them. */
export function settleContact(contact: OldContact, version: number, state: 'KEPT' | 'DROPPED'): Result<OldContact, 'STALE' | 'CONTACT_SETTLED'> {
  if (contact.state !== 'WAITING') return refuse('CONTACT_SETTLED');
  if (contact.version !== version) return refuse('STALE');
  return accept({ ...contact, words: null, state, version: version + 1 });
}
