import { createHash, randomBytes } from 'node:crypto';
import { Problem } from '@casustafel/kernel';
import { secondFactorHeld } from '@casustafel/sign-in-domain';
import { Inject, Injectable } from '@nestjs/common';
import { IdentityState } from '../identity-state.repository';
import { SIGN_IN_OPTIONS, type SignInOptions } from '../sign-in.options';
import { SignInRepository } from '../sign-in.repository';
import { SignIns } from '../sign-ins.service';
import { IdentityClient, newChallenge, type Challenge } from './identity-client';

interface Attempt extends Challenge {
  /** Hash of the cookie of the browser that began; another browser cannot finish it. */
  readonly binding: string;
  readonly returnTo: string;
}

const KIND = 'Attempt';
export const ATTEMPT_SECONDS = 600;
const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Signing in at an identity provider: away with a challenge, back with an answer to it. */
@Injectable()
export class SignInFlow {
  constructor(
    @Inject(IdentityClient) private readonly provider: IdentityClient,
    @Inject(IdentityState) private readonly state: IdentityState,
    @Inject(SignInRepository) private readonly repository: SignInRepository,
    @Inject(SignIns) private readonly signIns: SignIns,
    @Inject(SIGN_IN_OPTIONS) private readonly options: SignInOptions,
  ) {}

  /** @param known the binding this browser already has, so that two tabs may sign in at once. */
  async start(origin: string, known: string | undefined, returnTo: string): Promise<{ readonly location: string; readonly binding: string }> {
    const challenge = newChallenge();
    const location = await this.provider.authorizationUrl(origin, challenge);
    const binding = known ?? randomBytes(32).toString('base64url');
    await this.state.put(KIND, hash(challenge.state), { ...challenge, binding: hash(binding), returnTo } satisfies Attempt, ATTEMPT_SECONDS);
    return { location: location.href, binding };
  }

  /**
   * @throws Problem SIGN_IN_EXPIRED, PROVIDER_REFUSED, PROVIDER_UNREACHABLE, SECOND_FACTOR, NO_ACCOUNT, SCREENING_LAPSED, TRAINING_LAPSED
   */
  async finish(origin: string, answer: URL, binding: string | undefined): Promise<{ readonly token: string; readonly returnTo: string }> {
    const attempt = await this.attempt(answer.searchParams.get('state'), binding);
    const claims = await this.provider.redeem(origin, answer, attempt);
    const professionalId = await this.repository.professionalOf(claims.sub);
    if (!secondFactorHeld({ amr: claims['amr'], acr: claims['acr'] }, this.options.oidc)) return this.signIns.refuse(professionalId, 'SECOND_FACTOR');
    if (!professionalId) return this.signIns.refuse(null, 'NO_ACCOUNT');
    return { token: await this.signIns.begin(professionalId), returnTo: attempt.returnTo };
  }

  private async attempt(state: string | null, binding: string | undefined): Promise<Attempt> {
    const attempt = state && binding ? ((await this.state.take(KIND, hash(state))) as Attempt | null) : null;
    if (!attempt || !binding || attempt.binding !== hash(binding)) throw new Problem('SIGN_IN_EXPIRED');
    return attempt;
  }
}
