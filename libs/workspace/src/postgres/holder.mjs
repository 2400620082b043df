import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fileOf = (dataDir) => path.join(dataDir, 'holder.json');

/** Writes down that this process holds the database, so that a second start does not pull it away. */
export function takeHold(dataDir) {
  writeFileSync(fileOf(dataDir), JSON.stringify({ pid: process.pid, since: bornAt(process.pid) }));
  return () => rmSync(fileOf(dataDir), { force: true });
}

/** The process that holds the database, unless it died or its number went to another process. */
export function otherHolder(dataDir) {
  const held = readJson(fileOf(dataDir));
  if (!held || held.pid === process.pid || !isAlive(held.pid)) return null;
  return bornAt(held.pid) === held.since ? held.pid : null;
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // Killed, but nobody has taken note yet: dead all the same.
    return statOf(pid)?.[0] !== 'Z';
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Process numbers come round again; the moment of birth tells two holders of one number apart.
const bornAt = (pid) => statOf(pid)?.[19] ?? null;

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return null;
  }
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
