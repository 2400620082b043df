import { command } from './command.mjs';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const codegen = path.join(import.meta.dirname, 'codegen.mjs');
const own = ['node_modules', '.git', '.data', '.nx', 'dist', 'coverage', 'shots', 'failures'];

/** Generates everything anew and refuses when that changed a file: what is committed has to be what the code says. */
export async function checkGenerated() {
  const before = hashFiles('.');
  const { code } = await run(process.execPath, [codegen], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Fault('CODEGEN_FAILED', 'The generated files could not be made: see what is said above.');
  const after = hashFiles('.');
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
  if (stale.length) throw new Fault('GENERATED_STALE', `Not as the sources say, and written anew just now: ${stale.sort().join(', ')}.`);
}

function hashFiles(folder, found = new Map()) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (own.includes(entry.name)) continue;
    if (entry.isDirectory()) hashFiles(file, found);
    else if (entry.isFile() && existsSync(path.join(root, file))) found.set(file, createHash('sha1').update(readFileSync(path.join(root, file))).digest('hex'));
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  await command(async () => {
    await ensureInstalled();
    await checkGenerated();
    console.log('The generated files are fresh.');
  });
}
