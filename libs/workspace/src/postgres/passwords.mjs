import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fresh = () => randomBytes(24).toString('base64url');

/** One password a role, made once and kept where only the person who starts can read it. */
export function loadPasswords(dataDir) {
  const file = path.join(dataDir, 'passwords.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const passwords = { superuser: fresh(), owner: fresh(), app: fresh(), log: fresh(), ...kept };
  if (Object.keys(kept).length < Object.keys(passwords).length) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return passwords;
}
