import { execFile, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Fault } from '../fault.mjs';
import { findBinaries } from './binaries.mjs';
import { otherHolder, takeHold } from './holder.mjs';
import { loadPasswords } from './passwords.mjs';
import { readState, stopStale } from './stale.mjs';
import { chooseWay, movedTo } from './way.mjs';

const run = promisify(execFile);
const keeper = path.join(import.meta.dirname, 'keeper.sh');
const superuser = 'casustafel_superuser';
const major = '18';

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 only and with a password, and keeps its files in `dataDir`.
 * The server stops when `stop` is called, and also when this process dies in whatever way.
 */
export async function startPostgres({ dataDir, port, temporary = false }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const holder = otherHolder(dataDir);
  if (holder) throw new Fault('DATABASE_IN_USE', `The database in ${dataDir} is already in use by process ${holder}: stop that one first.`);

  const way = chooseWay(dataDir, await findBinaries());
  const cluster = path.join(way.home, 'postgres');
  const passwords = loadPasswords(dataDir);
  await stopStale(cluster);
  await initialise(way, cluster, passwords.superuser);

  const letGo = takeHold(dataDir);
  const chosen = port ?? (await freePort());
  const kept = keep(way, cluster, { dataDir, port: chosen, temporary });
  await untilReady(kept, cluster, path.join(dataDir, 'postgres.log'));

  const stop = async () => {
    kept.ref();
    kept.stdin.end();
    await kept.ended;
    letGo();
    if (temporary) removePostgres(dataDir);
  };
  return { superUrl: `postgres://${superuser}:${passwords.superuser}@127.0.0.1:${chosen}/postgres`, passwords, stop, ended: kept.ended };
}

/** Removes every file of the database, also those that had to be put outside the data folder. */
export function removePostgres(dataDir) {
  const elsewhere = movedTo(dataDir);
  if (elsewhere?.startsWith('/var/lib/casustafel-')) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

/** Made beside its place and renamed at the end, so that an interrupted first start leaves nothing half. */
async function initialise(way, cluster, password) {
  if (existsSync(cluster)) return refuseOtherVersion(cluster);
  const unfinished = `${cluster}.new`;
  const secret = path.join(way.home, 'initial-password');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(secret, password, { mode: 0o600 });
  if (way.owner) chownSync(secret, way.owner.uid, way.owner.gid);
  const options = ['--auth=scram-sha-256', `--pwfile=${secret}`, `--username=${superuser}`, '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions', '--no-sync'];
  const [command, ...args] = way.wrap([path.join(way.native, 'bin/initdb'), '-D', unfinished, ...options]);
  try {
    await run(command, args, { ...way.spawnOptions, cwd: way.home });
    renameSync(unfinished, cluster);
  } catch (error) {
    throw faultOf(`${error.stderr ?? ''}${error.message}`, 'DATABASE_NOT_MADE', 'The database could not be made');
  } finally {
    rmSync(secret, { force: true });
  }
}

function refuseOtherVersion(cluster) {
  const file = path.join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (found === major) return;
  const what = found === 'none' ? 'is broken' : `belongs to PostgreSQL ${found}, this is ${major}`;
  throw new Fault('DATABASE_BROKEN', `The database in ${cluster} ${what}: run "npm run reset" to start over without its contents.`);
}

function keep(way, cluster, { dataDir, port, temporary }) {
  const settings = {
    listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200, timezone: 'UTC', log_timezone: 'UTC',
    // The log is read by people who may not read the cases: no statement, no value, no detail.
    log_min_error_statement: 'panic', log_error_verbosity: 'terse',
    ...(temporary ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB' } : {}),
  };
  const command = [path.join(way.native, 'bin/postgres'), '-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // The script travels as text: the other user need not be able to enter the folder it lies in.
  const [shell, ...args] = way.wrap(['sh', '-c', readFileSync(keeper, 'utf8'), 'keeper', ...command]);
  const log = openSync(path.join(dataDir, 'postgres.log'), 'w', 0o600);
  const env = { PATH: process.env.PATH, LC_ALL: 'C', ...(temporary ? { CASUSTAFEL_TEMPORARY: dataDir } : {}) };
  const child = spawn(shell, args, { ...way.spawnOptions, cwd: way.home, env, detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  child.unref();
  child.stdin.on('error', () => undefined);
  child.stdin.unref?.();
  child.ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  return child;
}

async function untilReady(kept, cluster, log) {
  let over = false;
  void kept.ended.then(() => (over = true));
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(20)) {
    if (over) throw faultOf(readFileSync(log, 'utf8'), 'DATABASE_BROKEN', 'The database does not start');
    if (readState(cluster) === 'ready') return;
  }
  kept.stdin.end();
  throw faultOf(readFileSync(log, 'utf8'), 'DATABASE_BROKEN', 'The database did not become ready within a minute');
}

/** The server tells what is wrong in words; the disk is the one thing that starting over would not mend. */
function faultOf(text, code, what) {
  if (/No space left on device/.test(text)) return new Fault('ENOSPC', 'The disk is full.');
  const last = text.split('\n').filter((line) => /FATAL|PANIC|error:/.test(line)).at(-1) ?? text.trim().split('\n').at(-1);
  return new Fault(code, `${what} (${last.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim()}): run "npm run reset" to start over without its contents.`);
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
