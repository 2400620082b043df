import type { Fault } from '@casustafel/kernel';

/** What went wrong, as the screen can tell it. The code is a key of the catalogues. */
export interface ClientProblem {
  readonly code: string;
  readonly faults: readonly Fault[];
}

export const NETWORK: ClientProblem = { code: 'NETWORK', faults: [] };
export const UNKNOWN: ClientProblem = { code: 'UNKNOWN', faults: [] };

const SIGNED_OUT = ['SIGNED_OUT', 'UNAUTHENTICATED', 'NOT_SIGNED_IN'];
const GONE = ['NOT_FOUND', 'FORBIDDEN'];

/** The sign-in ended while the page was open. */
export const isSignedOut = ({ code }: ClientProblem): boolean => SIGNED_OUT.includes(code);
/** Absent and forbidden are one. */
export const isGone = ({ code }: ClientProblem): boolean => GONE.includes(code);
/** A guest looks along on this screen: what is asked of a case beside the room is not shown meanwhile. */
export const isShielded = ({ code }: ClientProblem): boolean => code === 'GUESTS_PRESENT';
export const isOffline = ({ code }: ClientProblem): boolean => code === 'NETWORK';
export const isConflict = ({ code }: ClientProblem): boolean => code === 'CONFLICT' || code === 'STALE';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown; readonly faults?: unknown } }[];
}

/** Reads the first error of an answer; messages of the server are never shown, only their code. */
export function problemOf(answer: Answer): ClientProblem | null {
  const [error] = answer.errors ?? [];
  if (!error) return null;
  const { code, faults } = error.extensions ?? {};
  return { code: typeof code === 'string' ? code : 'UNKNOWN', faults: Array.isArray(faults) ? faults.filter(isFault) : [] };
}

const isFault = (value: unknown): value is Fault => typeof value === 'object' && value !== null && 'path' in value && 'code' in value && typeof value.path === 'string' && typeof value.code === 'string';
