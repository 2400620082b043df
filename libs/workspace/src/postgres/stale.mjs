import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './holder.mjs';

/** Stops a server whose starter is gone; normally its keeper already did, unless somebody killed that too. */
export async function stopStale(cluster) {
  const pid = readPid(cluster);
  if (pid !== null && isAlive(pid) && isPostgres(pid)) {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
      kill(pid, signal);
      if (await gone(pid, 5_000)) break;
    }
  }
  // What a dead server wrote last may be that it is ready, and would be taken for the word of the next one.
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** What the server says of itself: `ready` once it takes connections. */
export function readState(cluster) {
  return readLines(cluster)[7]?.trim() ?? null;
}

export function readPid(cluster) {
  const pid = Number(readLines(cluster)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

function readLines(cluster) {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return process.platform !== 'linux';
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It was gone before we asked.
  }
}

async function gone(pid, within) {
  for (const until = Date.now() + within; Date.now() < until; await sleep(50)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}
