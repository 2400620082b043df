import { describe, expect, it } from '@jest/globals';
import type { KeyStore } from '@casustafel/key-store';
import { Cursors } from './cursor';

const cursors = new Cursors({ hubKey: () => Buffer.alloc(32, 7) } as unknown as KeyStore);
const at = new Date('2026-11-12T10:00:00Z');
const after = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000);

describe('a cursor', () => {
  const cursor = cursors.write('me', 'case', 41, at);

  it('tells where its own person stood', () => expect(cursors.read('me', 'case', cursor, after(20))).toBe(41));
  it('tells nothing once what changed since may have been forgotten', () => expect(cursors.read('me', 'case', cursor, after(20.1))).toBeUndefined());
  it.each([['somebody else', 'you', 'case'], ['another case', 'me', 'other']])('is not one of %s', (_, who, where) =>
    expect(() => cursors.read(who, where, cursor, at)).toThrow('CURSOR_UNKNOWN'));
  it('is as long at the start of a stream as at its end', () => expect(cursors.write('me', 'case', 0, at)).toHaveLength(cursors.write('me', 'case', 9_999_999, at).length));
});
