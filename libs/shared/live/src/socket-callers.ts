import type { Actor } from '@casustafel/policy';

export type SignInEnding = 'ENDED' | 'IDLE' | 'ABSOLUTE';

/** Finds who is on the line, from the same sign-in that the page has. The sign-in slice knows how. */
export abstract class SocketCallers {
  /** Null for whoever is not signed in. */
  abstract find(cookieHeader: string | undefined): Promise<{ readonly actor: Actor; readonly signInId: string } | null>;
  /** A visible tab in use is not idle. */
  abstract touch(signInId: string): Promise<boolean>;
  /** Which of these are over, and why; in one question for all lines of this process. */
  abstract endings(signInIds: readonly string[]): Promise<ReadonlyMap<string, SignInEnding>>;
}
