import { describe, expect, it } from '@jest/globals';
// @ts-expect-error: the scripts run before anything is installed or built, so they are plain JavaScript without types.
import { sentenceFor } from './sentences.mjs';

const failure = (code: string, message = 'technical') => Object.assign(new Error(message), { code });

describe('sentenceFor', () => {
  it.each([
    ['EADDRINUSE', 'Port 3000 is already in use'],
    ['EACCES', 'Port 3000 may not be used'],
    ['ENOSPC', 'The disk is full'],
    ['53100', 'The disk of the database is full'],
    ['28P01', 'The database refuses the password'],
    ['28000', 'The database refuses this account'],
    ['3D000', 'The database does not exist'],
    ['ECONNREFUSED', 'No database answers'],
    ['ENOTFOUND', 'The host of the database is not known'],
    ['ETIMEDOUT', 'The database does not answer'],
    ['DATABASE_NEWER', 'The database is newer than this code'],
    ['XX001', 'The database is broken'],
    ['XX002', 'The database is broken'],
  ])('says what %s means in one sentence', (code, start) => {
    const sentence = sentenceFor(failure(code), { port: 3000 });
    expect(sentence).toMatch(new RegExp(`^${start}[^\n]*\\.$`));
    expect(sentence).not.toContain('technical');
  });

  it('looks through the errors that others wrap around the cause', () => {
    expect(sentenceFor(new Error('query failed', { cause: failure('53100') }))).toContain('full');
    expect(sentenceFor(Object.assign(new Error('query failed'), { driverError: failure('28P01') }))).toContain('password');
  });

  it('repeats what a script found out itself', () => {
    expect(sentenceFor(Object.assign(new Error('In use.'), { name: 'Fault', code: 'X' }))).toBe('In use.');
  });

  it('admits that it does not know the rest', () => {
    expect(sentenceFor(failure('42P01'))).toBeNull();
    expect(sentenceFor(undefined)).toBeNull();
  });
});
