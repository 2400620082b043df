import { CallerFinder } from '@casustafel/graphql';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DemoPeople } from './demo/demo-people.repository';
import { DemoSignInController } from './demo/demo-sign-in.controller';
import { SignInCookies } from './sign-in.cookie';
import { SIGN_IN_OPTIONS, type SignInOptions } from './sign-in.options';
import { SignInRepository } from './sign-in.repository';
import { SignIns } from './sign-ins.service';
import { SignOutController } from './sign-out.controller';
import { ViewerResolver } from './viewer.resolver';

@Global()
@Module({})
export class SignInModule {
  static forRoot(options: SignInOptions): DynamicModule {
    const demo = options.mode === 'production' ? { providers: [], controllers: [] } : { providers: [DemoPeople], controllers: [DemoSignInController] };
    return {
      module: SignInModule,
      providers: [
        { provide: SIGN_IN_OPTIONS, useValue: options },
        { provide: CallerFinder, useExisting: SignIns },
        SignInCookies, SignInRepository, SignIns, ViewerResolver,
        ...demo.providers,
      ],
      controllers: [SignOutController, ...demo.controllers],
      exports: [CallerFinder, SignIns],
    };
  }
}
