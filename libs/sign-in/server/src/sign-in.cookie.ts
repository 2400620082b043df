import { parseCookie, stringifySetCookie } from 'cookie';
import { Inject, Injectable } from '@nestjs/common';
import { SIGN_IN_OPTIONS, type SignInOptions } from './sign-in.options';

/**
 * The cookies of signing in. Under TLS they carry the `__Host-` prefix, so that no neighbouring name can plant one.
 * The sign-in itself is strict: the page is a file that needs no cookie, and what it asks afterwards comes from here.
 */
@Injectable()
export class SignInCookies {
  private readonly secure: boolean;
  private readonly name: string;
  private readonly attemptName: string;

  constructor(@Inject(SIGN_IN_OPTIONS) { mode }: SignInOptions) {
    this.secure = mode === 'production';
    const prefix = this.secure ? '__Host-' : '';
    this.name = `${prefix}casustafel`;
    this.attemptName = `${prefix}casustafel-attempt`;
  }

  tokenIn(header: string | undefined): string | undefined {
    return header ? parseCookie(header)[this.name] : undefined;
  }

  attemptIn(header: string | undefined): string | undefined {
    return header ? parseCookie(header)[this.attemptName] : undefined;
  }

  /** Ends with the browser; the limits that count are kept by the server. */
  signedIn(token: string): string {
    return this.write(this.name, token, 'strict');
  }

  signedOut(): string {
    return this.write(this.name, '', 'strict', 0);
  }

  /** Lax, because the identity provider sends the browser back from elsewhere. */
  attempt(binding: string, seconds: number): string {
    return this.write(this.attemptName, binding, 'lax', seconds);
  }

  private write(name: string, value: string, sameSite: 'strict' | 'lax', maxAge?: number): string {
    return stringifySetCookie({ name, value, httpOnly: true, secure: this.secure, sameSite, path: '/', maxAge });
  }
}
