import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secondFactorHeld } from './second-factor';
import { demoSignInInput } from './sign-in.input';
import { ABSOLUTE_LIMIT, end, IDLE_LIMIT, stateOf, touch, validUntil, type SignIn } from './sign-in';

const start = new Date('2026-03-14T08:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);
const signIn: SignIn = { id: 's', professionalId: 'p', startedAt: start, lastSeenAt: start, endedAt: null };

describe('a sign-in', () => {
  it('is idle after half an hour', () => expect([stateOf(signIn, after(IDLE_LIMIT - 1)), stateOf(signIn, after(IDLE_LIMIT))]).toEqual(['LIVE', 'IDLE']));
  it('ends after twelve hours, however busy', () => expect(stateOf({ ...signIn, lastSeenAt: after(ABSOLUTE_LIMIT - 1) }, after(ABSOLUTE_LIMIT))).toBe('EXPIRED'));
  it('ends when it is ended, for good', () => {
    const ended = end(signIn, after(1000));
    expect(stateOf(ended, after(1000))).toBe('ENDED');
    expect(end(ended, after(5000))).toBe(ended);
    expect(touch(ended, after(2000))).toBe(ended);
  });
  it('lives exactly until the moment it says, whenever it is used', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: IDLE_LIMIT * 2 }), { maxLength: 60 }), (waits) => {
        let one = signIn;
        let at = 0;
        for (const wait of waits) {
          at += wait;
          expect(stateOf(one, after(at)) === 'LIVE').toBe(after(at) < validUntil(one));
          one = touch(one, after(at));
          expect(validUntil(one).getTime()).toBeLessThanOrEqual(start.getTime() + ABSOLUTE_LIMIT);
        }
      }),
    ));
});

describe('a second factor', () => {
  const accepted = { amr: ['otp', 'hwk'], acr: ['urn:two'] };
  it.each([
    [{ amr: ['pwd', 'otp'] }, true], [{ acr: 'urn:two' }, true], [{ amr: ['pwd'] }, false], [{ amr: ['pwd'], acr: 'urn:one' }, false],
    [{}, false], [{ amr: 'otp' }, false], [{ amr: [null, 3] }, false], [{ acr: ['urn:two'] }, false],
  ])('%j: %s', (claims, held) => expect(secondFactorHeld(claims, accepted)).toBe(held));
  it('is held by nobody where none is accepted', () => expect(secondFactorHeld({ amr: ['otp'], acr: 'urn:two' }, { amr: [], acr: [] })).toBe(false));
});

it.each([['m.devries', true], ['fg', true], ['', false], ['../etc', false], ['A B', false], [7, false]])('a handle %j: %s', (person, ok) => expect(demoSignInInput.safeParse({ person }).success).toBe(ok));
