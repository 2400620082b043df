/** What the identity provider asserts about how somebody proved who they are. */
export interface FactorClaims {
  readonly amr?: unknown;
  readonly acr?: unknown;
}

/** Which assertions count as a second factor here; a matter of configuration. */
export interface AcceptedFactors {
  readonly amr: readonly string[];
  readonly acr: readonly string[];
}

/** Whether a second factor was asserted. What is missing or oddly shaped counts as not held. */
export function secondFactorHeld({ amr, acr }: FactorClaims, accepted: AcceptedFactors): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return methods.some((method) => typeof method === 'string' && accepted.amr.includes(method)) || (typeof acr === 'string' && accepted.acr.includes(acr));
}
