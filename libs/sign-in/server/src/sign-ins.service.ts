import { randomBytes } from 'node:crypto';
import { UnitOfWork, type Caller } from '@casustafel/database';
import { CallerFinder } from '@casustafel/graphql';
import { newId, Problem } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { SignInCookies } from './sign-in.cookie';
import { SignInRepository, type Ending, type FoundSignIn } from './sign-in.repository';

/** Starting, finding and ending sign-ins: for requests, and for the lines that stay open. */
@Injectable()
export class SignIns extends CallerFinder {
  constructor(
    @Inject(SignInRepository) private readonly repository: SignInRepository,
    @Inject(SignInCookies) private readonly cookies: SignInCookies,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {
    super();
  }

  /** Who sent these cookies, and where they sit now. Asking is a sign of use. */
  async find(cookieHeader: string | undefined, within?: string): Promise<FoundSignIn | null> {
    const token = this.cookies.tokenIn(cookieHeader);
    return token ? this.repository.byToken(token, within) : null;
  }

  /**
   * Signs this person in and writes that down.
   * @returns the secret for their cookie; the hub keeps only its hash.
   * @throws Problem SCREENING_LAPSED, TRAINING_LAPSED, NO_ACCOUNT
   */
  async begin(professionalId: string): Promise<string> {
    const actor = await this.repository.actorOf(professionalId);
    if (!actor) return this.refuse(null, 'NO_ACCOUNT');
    const lapsed = await this.repository.lapsedOf(professionalId);
    if (lapsed) return this.refuse(professionalId, lapsed);
    const token = randomBytes(32).toString('base64url');
    const signInId = newId();
    await this.work.run(callerOf(actor, signInId), async (tx) => {
      await this.repository.begin(tx, signInId, token);
      await tx.log({ action: 'SIGNED_IN', purpose: 'SIGN_IN', objects: [{ kind: 'SignIn', id: signInId }] });
      return [signInId];
    });
    return token;
  }

  /** Writes down that somebody was not let in, and why; a stranger has no stream of their own. @throws Problem with this code */
  async refuse(professionalId: string | null, code: string): Promise<never> {
    const actor = professionalId ? await this.repository.actorOf(professionalId) : null;
    await this.repository.noteRefusal(actor, code);
    throw new Problem(code);
  }

  /** Ends whatever these cookies stand for; ending twice is no fault. */
  async end(cookieHeader: string | undefined): Promise<void> {
    const found = await this.find(cookieHeader);
    if (!found) return;
    const { actor, signInId } = found;
    await this.work.run(callerOf(actor, signInId), async (tx) => {
      if (!(await this.repository.end(tx, signInId))) return [];
      await tx.log({ action: 'SIGNED_OUT', purpose: 'SIGN_IN', objects: [{ kind: 'SignIn', id: signInId }] });
      return [signInId];
    });
  }

  /** A visible tab is not idle. @returns false when the sign-in is over. */
  touch(signInId: string): Promise<boolean> {
    return this.repository.touch(signInId);
  }

  /** Which of these are over, and why; whoever keeps a line open asks this and cuts it. */
  endings(signInIds: readonly string[]): Promise<ReadonlyMap<string, Ending>> {
    return this.repository.endings(signInIds);
  }
}

const callerOf = (actor: Caller['actor'], signInId: string): Caller => ({ actor, signInId, correlationId: newId(), origin: 'browser' });
