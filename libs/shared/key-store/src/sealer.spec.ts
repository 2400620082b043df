import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { FileKeyStore } from './file-key-store';
import { KeyGone } from './key-store';
import { Sealer } from './sealer';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a sealed text', () => {
  const keys = new FileKeyStore(folder);
  const sealer = new Sealer(keys);
  const one = newId();
  const other = newId();
  keys.createCaseKey(one);
  keys.createCaseKey(other);

  it('opens in its own case and place', () => expect(sealer.open(one, 'person:1', sealer.seal(one, 'person:1', { name: 'Nora' }))).toEqual({ name: 'Nora' }));
  it('does not open in another case', () => expect(() => sealer.open(other, 'person:1', sealer.seal(one, 'person:1', 'x'))).toThrow());
  it('does not open in another row', () => expect(() => sealer.open(one, 'person:2', sealer.seal(one, 'person:1', 'x'))).toThrow());
  it('does not open once a bit is turned', () => {
    const sealed = sealer.seal(one, 'person:1', 'x');
    sealed[sealed.length - 1]! ^= 1;
    expect(() => sealer.open(one, 'person:1', sealed)).toThrow();
  });
  it('opens for a second process on the same folder', () => expect(new Sealer(new FileKeyStore(folder)).open(one, 'p', sealer.seal(one, 'p', 'x'))).toBe('x'));
  it('is gone with its key, also for a key that was put back', () => {
    const doomed = newId();
    keys.createCaseKey(doomed);
    const sealed = sealer.seal(doomed, 'p', 'x');
    keys.destroyCaseKey(doomed, new Date(0));
    expect(() => sealer.open(doomed, 'p', sealed)).toThrow(KeyGone);
  });
});
