import { Problem } from '@casustafel/kernel';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SignInCookies } from '../sign-in.cookie';
import { SIGN_IN_OPTIONS, type SignInOptions } from '../sign-in.options';
import { returnPath } from './return-path';
import { ATTEMPT_SECONDS, SignInFlow } from './sign-in-flow.service';

/** The two addresses of the browser's round trip; what goes wrong is told on the page one signs in from. */
@Controller('auth')
export class SignInFlowController {
  constructor(
    @Inject(SignInFlow) private readonly flow: SignInFlow,
    @Inject(SignInCookies) private readonly cookies: SignInCookies,
    @Inject(SIGN_IN_OPTIONS) private readonly options: SignInOptions,
  ) {}

  @Get('sign-in')
  async start(@Req() request: Request, @Res() response: Response, @Query('return') asked: unknown): Promise<void> {
    await this.orTell(response, async () => {
      const { location, binding } = await this.flow.start(this.originOf(request), this.cookies.attemptIn(request.headers.cookie), returnPath(asked));
      response.setHeader('set-cookie', this.cookies.attempt(binding, ATTEMPT_SECONDS));
      response.redirect(303, location);
    });
  }

  @Get('callback')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.orTell(response, async () => {
      const origin = this.originOf(request);
      const { token, returnTo } = await this.flow.finish(origin, new URL(request.originalUrl, origin), this.cookies.attemptIn(request.headers.cookie));
      response.setHeader('set-cookie', this.cookies.signedIn(token));
      response.redirect(303, returnTo);
    });
  }

  /** The address the browser used, one of our own: other hosts do not get this far. */
  private originOf({ headers: { host } }: Request): string {
    const origin = this.options.origins.find((each) => new URL(each).host === host);
    if (!origin) throw new Problem('SIGN_IN_EXPIRED');
    return origin;
  }

  private async orTell(response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      response.redirect(303, `/sign-in?problem=${error.code}`);
    }
  }
}
