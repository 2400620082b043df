import { createECDH } from 'node:crypto';
import type { JWK } from 'oidc-provider';

/** The provider's signing key, made from a secret of the hub: the same in every process, and stored nowhere. */
export function providerKey(secret: Buffer): JWK {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const point = pair.getPublicKey();
  return {
    kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: 'demo',
    // A point is one byte of form and twice 32 bytes of place.
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
    d: secret.toString('base64url'),
  };
}
