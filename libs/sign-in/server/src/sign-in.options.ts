/** What this slice must know of how the hub was set up. */
export interface SignInOptions {
  readonly mode: 'demo' | 'test' | 'production';
  /** Every address a browser may come from. */
  readonly origins: readonly string[];
  readonly oidc: {
    /** The identity provider; without one, and never in production, the hub brings its own. */
    readonly issuer: string | null;
    readonly clientId: string;
    readonly clientSecret: string | null;
    /** What counts as a second factor. */
    readonly amr: readonly string[];
    readonly acr: readonly string[];
  };
}

export const SIGN_IN_OPTIONS = Symbol('SIGN_IN_OPTIONS');

/** Whether the hub is its own identity provider: never in production, and elsewhere only while no other was named. */
export const bringsProvider = ({ mode, oidc: { issuer } }: Pick<SignInOptions, 'mode' | 'oidc'>): boolean => mode !== 'production' && !issuer;
