import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './postgres/holder.mjs';
import { dataDir } from './paths.mjs';

const file = path.join(dataDir, 'running.json');

/** Notes for other commands where the running program has its database. */
export function noteRunning(note) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...note }), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** What runs now, or `null`. */
export function readRunning() {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(note.pid) ? note : null;
  } catch {
    return null;
  }
}
