import type { Caller } from '@casustafel/database';

/** Finds who asks, from the sign-in cookie alone. The sign-in slice knows how. */
export abstract class CallerFinder {
  /** @returns null for whoever is not signed in, was idle too long or has no account here. */
  abstract find(cookieHeader: string | undefined): Promise<{ readonly actor: Caller['actor']; readonly signInId: string } | null>;
}
