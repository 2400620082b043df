import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';
import { apiEntry } from './source.mjs';

const leash = ['--import', path.join(import.meta.dirname, 'leash.mjs')];

/** Starts an entry of the API from source. What it dies of arrives in `fault`. */
export function startEntry(name, { args = [], env, stderr = 'inherit' }) {
  const child = spawn(process.execPath, [...leash, ...apiEntry(name), ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'inherit', stderr, 'ipc'],
  });
  child.on('message', (message) => {
    if (message?.fault) child.fault = Object.assign(new Error(message.fault.message), message.fault);
  });
  child.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  return child;
}

/** Runs an entry to its end; throws what it died of. */
export async function runEntry(name, options) {
  const child = startEntry(name, { ...options, stderr: 'pipe' });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const { code, signal } = await child.ended;
  // An entry that expects a failure says so itself, in a line that begins with the code of it.
  const expected = code === 0 ? null : /^(DATABASE_[A-Z]+)\b.*$/m.exec(said);
  if (expected) throw Object.assign(new Error(expected[0]), { code: expected[1] });
  process.stderr.write(said);
  if (code !== 0) throw child.fault ?? new Error(`${name} ended with ${signal ?? `code ${code}`}; what it says is above.`);
}
