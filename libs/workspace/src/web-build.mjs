import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const web = path.join(root, 'apps/web');
export const webDir = path.join(web, 'dist');
const mark = path.join(webDir, '.built-from');

/** Builds the web client, unless it was built from exactly these sources. */
export async function ensureWebBuilt() {
  const wanted = hashOfSources();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.error('Building the web client (only when its sources changed)…');
  const { code } = await run(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: web, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Fault('WEB_NOT_BUILT', 'The web client could not be built: see what vite says above.');
  writeFileSync(mark, wanted);
}

/** Everything a bundle can be made of; tests are left out, since changing one changes no bundle. */
function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...sourcesIn('apps/web'), ...sourcesIn('libs'), 'package-lock.json', 'tsconfig.base.json', 'tsconfig.web.json'].sort()) {
    hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

function sourcesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['dist', 'node_modules', 'server', 'workspace'].includes(entry.name) ? [] : sourcesIn(file);
    return /\.spec\.tsx?$/.test(entry.name) || entry.name.startsWith('.') ? [] : [file];
  });
}
