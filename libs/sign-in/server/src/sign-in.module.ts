import { CallerFinder } from '@casustafel/graphql';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DemoPeople } from './demo/demo-people.repository';
import { DemoProvider } from './demo/demo-provider';
import { DemoSignInController } from './demo/demo-sign-in.controller';
import { IdentityState } from './identity-state.repository';
import { IdentityClient } from './oidc/identity-client';
import { SignInFlowController } from './oidc/sign-in-flow.controller';
import { SignInFlow } from './oidc/sign-in-flow.service';
import { SignInCookies } from './sign-in.cookie';
import { bringsProvider, SIGN_IN_OPTIONS, type SignInOptions } from './sign-in.options';
import { SignInRepository } from './sign-in.repository';
import { SignIns } from './sign-ins.service';
import { SignOutController } from './sign-out.controller';
import { ViewerResolver } from './viewer.resolver';

@Global()
@Module({})
export class SignInModule {
  static forRoot(options: SignInOptions): DynamicModule {
    const open = options.mode !== 'production';
    const provider = bringsProvider(options) ? [DemoProvider] : [];
    return {
      module: SignInModule,
      providers: [
        { provide: SIGN_IN_OPTIONS, useValue: options },
        { provide: CallerFinder, useExisting: SignIns },
        SignInCookies, SignInRepository, IdentityState, SignIns, IdentityClient, SignInFlow, ViewerResolver,
        ...(open ? [DemoPeople] : []),
        ...provider,
      ],
      controllers: [SignOutController, SignInFlowController, ...(open ? [DemoSignInController] : [])],
      exports: [CallerFinder, SignIns, ...provider],
    };
  }
}
