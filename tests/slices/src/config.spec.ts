import { describe, expect, it } from '@jest/globals';
import { readConfig } from '@casustafel/api';

const given = { DATABASE_URL: 'postgres://app', DATABASE_LOG_URL: 'postgres://log', CASUSTAFEL_KEY_DIR: '/keys' };
const production = { ...given, CASUSTAFEL_MODE: 'production', OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'hub', CASUSTAFEL_ORIGINS: 'https://hub.example' };

describe('the configuration', () => {
  it('is the demo unless it says otherwise', () => expect(readConfig(given).mode).toBe('demo'));

  it('names everything that is missing at once', () => expect(() => readConfig({})).toThrow(/DATABASE_URL.*DATABASE_LOG_URL.*CASUSTAFEL_KEY_DIR/));

  it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'CASUSTAFEL_ORIGINS', 'CASUSTAFEL_KEY_DIR'])('does not let production begin without %s', (name) =>
    expect(() => readConfig({ ...production, [name]: undefined })).toThrow(name));

  it('lets production be served over https alone', () => {
    expect(readConfig(production).origins).toEqual(['https://hub.example']);
    expect(() => readConfig({ ...production, CASUSTAFEL_ORIGINS: 'https://hub.example,http://hub.example' })).toThrow('https only');
  });

  it.each([
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ACCEPTED_AMR', 'pwd,otp'],
    ['CASUSTAFEL_MODE', ''],
    ['CASUSTAFEL_MODE', 'Production'],
  ])('does not let production begin with %s=%s', (name, value) => expect(() => readConfig({ ...production, [name]: value })).toThrow(name));

  it('knows the addresses of every process of the demo', () => {
    const { origins } = readConfig({ ...given, PORT: '3001', CASUSTAFEL_FIRST_PORT: '3000', CASUSTAFEL_PROCESSES: '2' });
    expect(origins).toEqual([3000, 3001].flatMap((port) => ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${port}`)));
  });
});
