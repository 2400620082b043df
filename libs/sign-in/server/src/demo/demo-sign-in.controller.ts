import { demoSignInInput } from '@casustafel/sign-in-domain';
import { parse } from '@casustafel/graphql';
import { Problem } from '@casustafel/kernel';
import { Body, Controller, HttpCode, HttpException, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SignInCookies } from '../sign-in.cookie';
import { SignInRepository } from '../sign-in.repository';
import { SignIns } from '../sign-ins.service';
import { DemoPeople } from './demo-people.repository';

/** The demo's door for programs; in production this route is not there. */
@Controller('auth')
export class DemoSignInController {
  constructor(
    @Inject(DemoPeople) private readonly people: DemoPeople,
    @Inject(SignInRepository) private readonly repository: SignInRepository,
    @Inject(SignIns) private readonly signIns: SignIns,
    @Inject(SignInCookies) private readonly cookies: SignInCookies,
  ) {}

  @Post('demo')
  @HttpCode(204)
  async signIn(@Body() body: unknown, @Res({ passthrough: true }) response: Response): Promise<void> {
    try {
      const { person } = parse(demoSignInInput, body);
      const professionalId = await this.professionalOf(person);
      response.setHeader('set-cookie', this.cookies.signedIn(await this.signIns.begin(professionalId)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new HttpException({ code: error.code, faults: error.faults }, error.code === 'INVALID' ? 400 : 403);
    }
  }

  private async professionalOf(handle: string): Promise<string> {
    const known = await this.people.byHandle(handle);
    const professionalId = known && (await this.repository.professionalOf(known.subject));
    return professionalId ?? this.signIns.refuse(null, 'NO_ACCOUNT');
  }
}
