import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const mark = path.join(root, 'node_modules/.casustafel-lock');
const wanted = () => createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');

/** Installs what the lock file names, unless exactly that is there already. Uses nothing that has to be installed. */
export async function ensureInstalled() {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted()) return;
  console.error('Installing the packages of package-lock.json (only when it changed)…');
  const [program, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { code } = await run(program, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Fault('NOT_INSTALLED', 'The packages could not be installed: see what npm says above.');
  markInstalled();
}

/** npm calls this too, through the `dependencies` script, so that adding a package does not install all again. */
export function markInstalled() {
  if (existsSync(path.dirname(mark))) writeFileSync(mark, wanted());
}

if (process.argv[1] === import.meta.filename && process.argv[2] === '--mark') markInstalled();
