import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from '@casustafel/kernel';
import { KeyGone, KeyStore } from './key-store';

const PRIVATE = { mode: 0o600 } as const;

/** Keys as files in a folder of their own, outside the database and outside its backup. */
export class FileKeyStore extends KeyStore {
  private readonly remembered = new Map<string, { key: Buffer; until: number }>();
  private readonly master: Buffer;

  constructor(private readonly folder: string) {
    super();
    mkdirSync(join(folder, 'cases'), { recursive: true, mode: 0o700 });
    this.master = keep(join(folder, 'hub.key'));
  }

  createCaseKey(caseId: string): void {
    keep(this.path(caseId));
  }

  caseKey(caseId: string): Buffer {
    const known = this.remembered.get(caseId);
    // Looked at again every few seconds: another process may have destroyed it.
    if (known && known.until > performance.now()) return known.key;
    this.remembered.delete(caseId);
    const path = this.path(caseId);
    if (existsSync(`${path}.destroyed`) || !existsSync(path)) throw new KeyGone('The key of this case is not there');
    const key = readFileSync(path);
    if (this.remembered.size > 5_000) this.remembered.clear();
    this.remembered.set(caseId, { key, until: performance.now() + 5_000 });
    return key;
  }

  destroyCaseKey(caseId: string, at: Date): void {
    const path = this.path(caseId);
    writeFileSync(`${path}.destroyed`, at.toISOString(), PRIVATE);
    if (existsSync(path)) writeFileSync(path, randomBytes(32), PRIVATE);
    this.remembered.delete(caseId);
  }

  hubKey(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, Buffer.alloc(0), `casustafel/${purpose}`, 32));
  }

  private path(caseId: string): string {
    if (!isId(caseId)) throw new Error('A case key needs the id of a case');
    return join(this.folder, 'cases', caseId);
  }
}

/** Makes the file once, even when two processes start together, and reads what stands there. */
function keep(path: string): Buffer {
  try {
    writeFileSync(path, randomBytes(32), { ...PRIVATE, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // The other process may have made the file and not yet filled it.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const key = readFileSync(path);
    if (key.length === 32) return key;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  }
  throw new Error(`The key file ${path} is not whole`);
}
