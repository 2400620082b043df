import { afterEach, describe, expect, it } from '@jest/globals';
import { show, violations } from '@casustafel/client/testing';
import { screen } from '@testing-library/react';
import { SignInScreen } from './sign-in-screen';

const at = (search: string): void => window.history.replaceState(null, '', `/sign-in${search}`);
afterEach(() => at(''));

describe('the way in', () => {
  it('says what this is and has one button', async () => {
    show(<SignInScreen />, { viewer: null });
    expect(screen.getByRole('heading', { level: 1, name: 'Casustafel' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toBe('/auth/sign-in');
    expect(await violations()).toEqual([]);
  });

  it('goes back to where one was', () => {
    at('?return=%2Fcases%2F1');
    show(<SignInScreen />, { viewer: null });
    expect(screen.getByRole('link', { name: 'Inloggen' }).getAttribute('href')).toBe('/auth/sign-in?return=%2Fcases%2F1');
  });

  it.each([
    ['SECOND_FACTOR', /tweede factor/], ['NO_ACCOUNT', /nog geen account/], ['SCREENING_LAPSED', /screening is verlopen/], ['TRAINING_LAPSED', /training is verlopen/],
    ['SIGN_IN_EXPIRED', /duurde te lang/], ['PROVIDER_REFUSED', /niet bevestigd/], ['PROVIDER_UNREACHABLE', /niet bereikbaar/],
  ])('says in words what %s means', async (code, words) => {
    at(`?problem=${code}`);
    show(<SignInScreen />, { viewer: null });
    const notice = document.querySelector('[data-notice=failed]')!;
    expect(notice.textContent).toMatch(words);
    expect(notice.textContent).not.toContain(code);
    expect(screen.getByRole('link', { name: 'Opnieuw inloggen' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows nothing of an address somebody made up', () => {
    at('?problem=%3Cb%3EBel%20dit%20nummer%3C%2Fb%3E');
    show(<SignInScreen />, { viewer: null });
    expect(document.body.textContent).not.toContain('Bel dit nummer');
  });
});
