import type { KeyStore } from '@casustafel/key-store';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { IdentityState } from '../identity-state.repository';
import type { SignInOptions } from '../sign-in.options';
import { page } from './picker-page';
import { ProviderAdapter } from './provider-adapter';
import { providerKey } from './provider-key';

const MINUTES = 60;

/** The demo's own identity provider: one client, one scope, no consent to ask, everything in the database. */
export function providerSettings({ origins, oidc: { clientId, acr } }: SignInOptions, keys: KeyStore, state: IdentityState): Configuration {
  return {
    adapter: (kind: string) => new ProviderAdapter(kind, state),
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: origins.map((origin) => `${origin}/auth/callback`),
      },
    ],
    jwks: { keys: [providerKey(keys.hubKey('demo-provider-signing'))] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    cookies: { keys: [keys.hubKey('demo-provider-cookies').toString('base64url')] },
    scopes: ['openid'],
    claims: { openid: ['sub', 'acr', 'amr'] },
    acrValues: [...acr],
    // Without this the second factor would be told by userinfo alone, which the hub does not ask.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/oidc/pick/${uid}` },
    findAccount: (_context, subject) => ({ accountId: subject, claims: () => Promise.resolve({ sub: subject }) }),
    loadExistingGrant: grantAtOnce,
    ttl: { AccessToken: 5 * MINUTES, AuthorizationCode: MINUTES, Grant: 10 * MINUTES, IdToken: 5 * MINUTES, Interaction: 15 * MINUTES, Session: 15 * MINUTES },
    renderError: (context, { error }) => {
      context.type = 'html';
      context.body = page('Aanmelden is niet gelukt', `<p>${error.replaceAll(/[^a-z_]/g, '')}</p><p><a href="/sign-in">Opnieuw <span lang="en">/ Try again</span></a></p>`);
    },
  };
}

/** The hub is its only client and asks for nothing but who somebody is; there is nothing to consent to. */
async function grantAtOnce({ oidc: { provider, client, session } }: KoaContextWithOIDC) {
  const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
