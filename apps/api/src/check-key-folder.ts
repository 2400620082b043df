import { statSync } from 'node:fs';
import type { Config } from './config/config';

const OTHERS = 0o007;

/**
 * In production the keys stand in a folder that somebody set up: one made in passing, where a volume was not mounted,
 * would hold new keys beside old data, and be gone with the container.
 * @throws Error when it is not there, or everybody on the machine can reach it.
 */
export function checkKeyFolder({ mode, keyFolder }: Pick<Config, 'mode' | 'keyFolder'>): void {
  if (mode !== 'production') return;
  const found = statSync(keyFolder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) throw new Error('CASUSTAFEL_KEY_DIR: this folder is not there; without a key store there is no hub');
  if ((found.mode & OTHERS) !== 0) throw new Error('CASUSTAFEL_KEY_DIR: everybody on this machine can reach the keys; take the rights of others away');
}
