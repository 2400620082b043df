import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { FileKeyStore } from './file-key-store';
import { KeyGone } from './key-store';
import { through, type Lens } from './lens';
import { Sealer } from './sealer';

const clear: Lens = { opened: (_, __, { content }) => content, sealing: (_, __, content, by = 'me') => ({ by, content }) };
const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a sealed text', () => {
  const keys = new FileKeyStore(folder);
  const bare = new Sealer(keys);
  const sealer = { seal: bare.seal.bind(bare), open: <T>(...where: Parameters<Sealer['open']>): T => through(clear, () => bare.open<T>(...where)) };
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
  it('opens for a second process on the same folder', () => expect(through(clear, () => new Sealer(new FileKeyStore(folder)).open(one, 'p', sealer.seal(one, 'p', 'x')))).toBe('x'));
  it('opens for somebody, or not at all', () => expect(() => bare.open(one, 'p', bare.seal(one, 'p', 'x'))).toThrow('Words are opened for a reader'));
  it('says whose it is, to whoever opens it', () => {
    const seen: unknown[] = [];
    const lens: Lens = { ...clear, opened: (_, __, authored) => seen.push(authored), sealing: (_, __, content) => ({ by: 'me', others: { '/1': 'you' }, content }) };
    through(lens, () => bare.open(one, 'p', bare.seal(one, 'p', ['mine', 'yours'])));
    bare.seal(one, 'p', 'x');
    through(lens, () => bare.open(one, 'p', bare.sealApart(one, 'p', '"from before"')));
    expect(seen).toEqual([{ by: 'me', others: { '/1': 'you' }, content: ['mine', 'yours'] }, { by: '', content: 'from before' }]);
  });
  it('is gone with its key, also for a key that was put back', () => {
    const doomed = newId();
    keys.createCaseKey(doomed);
    const sealed = sealer.seal(doomed, 'p', 'x');
    keys.destroyCaseKey(doomed, new Date(0));
    expect(() => sealer.open(doomed, 'p', sealed)).toThrow(KeyGone);
  });
});
