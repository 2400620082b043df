import type { Caller } from '@casustafel/database';

/** Finds who asks, from the sign-in cookie alone. The sign-in slice knows how. */
export abstract class CallerFinder {
  /**
   * @param within the one case that is asked about: only who the reader is in that case is looked up.
   * @returns null for whoever is not signed in, was idle too long or has no account here.
   */
  abstract find(cookieHeader: string | undefined, within?: string): Promise<{ readonly actor: Caller['actor']; readonly signInId: string } | null>;
}
