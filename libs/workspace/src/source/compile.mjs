import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

const settings = readFileSync(path.join(root, '.swcrc'), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/@swc/core/package.json'), 'utf8'));
/** Inside node_modules, so that installing anew forgets it as well. */
const cache = path.join(root, 'node_modules/.cache/casustafel');

/** Compiles one file as Jest does, once: a start that follows reads what is there and does not even load the compiler. */
export async function compile(file) {
  const text = readFileSync(file, 'utf8');
  const kept = path.join(cache, `${createHash('sha256').update([version, settings, file, text].join('\0')).digest('hex')}.mjs`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { transformSync } = await import('@swc/core');
    const { code } = transformSync(text, { ...optionsFor(file), filename: file, swcrc: false });
    keep(kept, code);
    return code;
  }
}

function optionsFor(file) {
  const options = JSON.parse(settings);
  delete options.$schema;
  options.jsc.parser.tsx = file.endsWith('.tsx');
  return options;
}

/** Several processes start at once, so the file appears whole or not at all; where nothing may be written, it is compiled each time. */
function keep(file, code) {
  try {
    mkdirSync(cache, { recursive: true });
    const unfinished = `${file}.${randomUUID()}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, file);
  } catch {
    // A read-only image: slower, not wrong.
  }
}
