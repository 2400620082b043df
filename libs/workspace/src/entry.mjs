import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';
import { apiEntry } from './source.mjs';

const leash = ['--import', path.join(import.meta.dirname, 'leash.mjs')];

/** Starts an entry of the API from source. What it dies of arrives in `fault`. */
export function startEntry(name, { args = [], env, quiet = false }) {
  const child = spawn(process.execPath, [...leash, ...apiEntry(name), ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (message) => {
    if (message?.fault) child.fault = Object.assign(new Error(message.fault.message), message.fault);
  });
  child.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  return child;
}

/** Runs an entry to its end; throws what it died of. */
export async function runEntry(name, options) {
  const child = startEntry(name, options);
  const { code, signal } = await child.ended;
  if (code !== 0) throw child.fault ?? new Error(`${name} ended with ${signal ?? `code ${code}`}; what it says is above.`);
}
