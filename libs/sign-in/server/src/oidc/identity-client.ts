import { Problem } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { SIGN_IN_OPTIONS, type SignInOptions } from '../sign-in.options';

/** What was agreed at the start of a sign-in and must come back at its end. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export const newChallenge = (): Challenge => ({ state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() });

/** The hub as client of an identity provider. The provider is found when the first person signs in: it may be this very process. */
@Injectable()
export class IdentityClient {
  private readonly found = new Map<string, Promise<oidc.Configuration>>();

  constructor(@Inject(SIGN_IN_OPTIONS) private readonly options: SignInOptions) {}

  /** Where the browser goes to prove who it is. @throws Problem PROVIDER_UNREACHABLE */
  async authorizationUrl(origin: string, { state, nonce, verifier }: Challenge): Promise<URL> {
    const { acr } = this.options.oidc;
    return oidc.buildAuthorizationUrl(await this.configuration(origin), {
      redirect_uri: `${origin}/auth/callback`,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(acr.length > 0 && { acr_values: acr.join(' ') }),
    });
  }

  /**
   * Redeems the code; state, nonce, verifier and signature are checked.
   * @throws Problem PROVIDER_UNREACHABLE, PROVIDER_REFUSED
   */
  async redeem(origin: string, answer: URL, { state, nonce, verifier }: Challenge): Promise<oidc.IDToken> {
    const configuration = await this.configuration(origin);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
      const claims = tokens.claims();
      if (claims) return claims;
    } catch (error) {
      // Whatever does not fit is one refusal: what exactly did not fit helps only whoever tries.
      if (isUnreachable(error)) throw new Problem('PROVIDER_UNREACHABLE');
    }
    throw new Problem('PROVIDER_REFUSED');
  }

  private configuration(origin: string): Promise<oidc.Configuration> {
    const issuer = this.options.oidc.issuer ?? `${origin}/oidc`;
    const known = this.found.get(issuer);
    if (known) return known;
    const finding = this.discover(issuer).catch(() => {
      this.found.delete(issuer);
      throw new Problem('PROVIDER_UNREACHABLE');
    });
    this.found.set(issuer, finding);
    return finding;
  }

  private discover(issuer: string): Promise<oidc.Configuration> {
    const { mode, oidc: { clientId, clientSecret } } = this.options;
    const plain = mode === 'production' ? [] : [oidc.allowInsecureRequests];
    return oidc.discovery(new URL(issuer), clientId, undefined, clientSecret ? bySecret(clientSecret) : oidc.None(), {
      execute: [oidc.enableNonRepudiationChecks, ...plain],
      timeout: 10,
    });
  }
}

/** In the body where the provider takes it there, else in the header, which every provider must know. */
const bySecret = (secret: string): oidc.ClientAuth => (server, client, body, headers) =>
  (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret))(server, client, body, headers);

const isUnreachable = (error: unknown): boolean => error instanceof TypeError || (error as { name?: string }).name === 'TimeoutError';
