import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path';

describe('where one goes after signing in', () => {
  it.each(['/', '/case/1', '/room/1?step=2'])('%s is kept', (path) => expect(returnPath(path)).toBe(path));
  it.each([
    '//evil.example', '/\\evil.example', '/\t/evil.example', '/./\\evil.example', '/.//evil.example', 'https://evil.example', 'javascript:alert(1)', 'case/1', '', undefined, ['/a'],
    '/auth/sign-out', '/sign-in', '/oidc/auth',
  ])('%j leads home', (path) => expect(returnPath(path)).toBe('/'));
});
