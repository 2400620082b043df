/** Someone being signed in. Never called a session: that word belongs to the live conference. */
export interface SignIn {
  readonly id: string;
  readonly professionalId: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

export const IDLE_LIMIT = 30 * 60_000;
export const ABSOLUTE_LIMIT = 12 * 60 * 60_000;

export const SIGN_IN_STATES = ['LIVE', 'IDLE', 'EXPIRED', 'ENDED'] as const;
export type SignInState = (typeof SIGN_IN_STATES)[number];

/** When it ends by the clock unless it is used before; every verdict resting on it holds no longer than this. */
export const validUntil = ({ startedAt, lastSeenAt }: Pick<SignIn, 'startedAt' | 'lastSeenAt'>): Date =>
  new Date(Math.min(startedAt.getTime() + ABSOLUTE_LIMIT, lastSeenAt.getTime() + IDLE_LIMIT));

/** Whether it still counts, and if not, why. */
export function stateOf({ startedAt, lastSeenAt, endedAt }: SignIn, now: Date): SignInState {
  if (endedAt && endedAt <= now) return 'ENDED';
  if (now.getTime() - startedAt.getTime() >= ABSOLUTE_LIMIT) return 'EXPIRED';
  return now.getTime() - lastSeenAt.getTime() >= IDLE_LIMIT ? 'IDLE' : 'LIVE';
}

/** A sign of use. One that is over never comes back to life, and the clock never runs backwards. */
export const touch = (signIn: SignIn, now: Date): SignIn =>
  stateOf(signIn, now) === 'LIVE' && now > signIn.lastSeenAt ? { ...signIn, lastSeenAt: now } : signIn;

/** Ends it for good. */
export const end = (signIn: SignIn, now: Date): SignIn => (signIn.endedAt ? signIn : { ...signIn, endedAt: now });
