import type { Actor } from '@casustafel/policy';

/** Whoever asks, and how: everything a unit of work must know to judge, to log and to recognise a repeat. */
export interface Caller {
  readonly actor: Actor;
  readonly signInId: string | null;
  /** The one case the question is about: the actor holds the seats of that case alone, and so does the wall. */
  readonly within?: string;
  readonly correlationId: string;
  /** Where it came from: `browser`, `socket`, `import`. */
  readonly origin: string;
  /** The operating-system account, where a command and not a person at a screen acts. */
  readonly operator?: string;
  /** A key the client made for this act, and the hash of what it asked with it; kept for a day. */
  readonly idempotency?: { readonly key: string; readonly hash: Buffer };
}
