import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { SignInCookies } from './sign-in.cookie';
import { SignIns } from './sign-ins.service';

@Controller('auth')
export class SignOutController {
  constructor(@Inject(SignIns) private readonly signIns: SignIns, @Inject(SignInCookies) private readonly cookies: SignInCookies) {}

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signIns.end(request.headers.cookie);
    response.setHeader('set-cookie', this.cookies.signedOut());
  }
}
