import { KeyStore } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { Router, urlencoded, type NextFunction, type Request, type Response } from 'express';
import type { Provider } from 'oidc-provider';
import { IdentityState } from '../identity-state.repository';
import { SIGN_IN_OPTIONS, type SignInOptions } from '../sign-in.options';
import { DemoPeople } from './demo-people.repository';
import { importProvider } from './import-provider';
import { pickerPage } from './picker-page';
import { pickerStyle } from './picker-style';
import { providerSettings } from './provider-settings';

/** An identity provider inside the hub, where one picks a person of the demo world. Made in no other mode. */
@Injectable()
export class DemoProvider {
  private readonly made = new Map<string, Promise<Provider>>();

  constructor(
    @Inject(SIGN_IN_OPTIONS) private readonly options: SignInOptions,
    @Inject(KeyStore) private readonly keys: KeyStore,
    @Inject(IdentityState) private readonly state: IdentityState,
    @Inject(DemoPeople) private readonly people: DemoPeople,
  ) {}

  /** Everything under `/oidc`: the picker first, then what the protocol asks. */
  router(): Router {
    const router = Router();
    router.get('/picker.css', (_request, response) => void response.type('css').send(pickerStyle));
    router.get('/pick/:uid', (request, response) => this.show(request, response));
    router.post('/pick/:uid', urlencoded({ extended: false, limit: '1kb' }), (request, response) => this.pick(request, response));
    router.get(['/auth', '/auth/:uid'], forgetEarlier);
    router.use(async (request, response) => void (await (await this.provider(request)).callback()(request, response)));
    return router;
  }

  private async show(request: Request, response: Response): Promise<void> {
    if (!(await this.underWay(request, response))) return;
    response.type('html').setHeader('cache-control', 'no-store').send(pickerPage(await this.people.all()));
  }

  private async pick(request: Request, response: Response): Promise<void> {
    if (!(await this.underWay(request, response))) return;
    const { person } = request.body as { person?: unknown };
    const picked = typeof person === 'string' ? await this.people.byHandle(person) : null;
    if (!picked) return response.redirect(303, '/sign-in?problem=NO_ACCOUNT');
    const provider = await this.provider(request);
    // A picked person counts as proven twice: the demo has no phone to ask.
    const login = { accountId: picked.subject, amr: ['mfa'], acr: 'urn:casustafel:demo', remember: false };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }

  private async underWay(request: Request, response: Response): Promise<boolean> {
    try {
      await (await this.provider(request)).interactionDetails(request, response);
      return true;
    } catch {
      // Left open too long, or opened in another browser: one begins again.
      response.redirect(303, '/sign-in?problem=SIGN_IN_EXPIRED');
      return false;
    }
  }

  /** One for each address this process answers on: an issuer is an address, and that is known once somebody asks. */
  private provider({ headers: { host } }: Request): Promise<Provider> {
    const issuer = `http://${host}/oidc`;
    const known = this.made.get(issuer);
    if (known) return known;
    const making = importProvider().then(({ Provider: Made }) => new Made(issuer, providerSettings(this.options, this.keys, this.state)));
    this.made.set(issuer, making);
    return making;
  }
}

/** Each time one picks anew: a provider that remembered the last person would first have to ask whether they leave. */
function forgetEarlier({ headers }: Request, _response: Response, next: NextFunction): void {
  headers.cookie = headers.cookie?.replaceAll(/(^|; ?)_session(\.\w+)*=[^;]*/g, '');
  next();
}
