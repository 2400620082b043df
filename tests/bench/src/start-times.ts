import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './database.mjs';
import { freePort } from './servers/running-server';

/** Milliseconds from `npm start` to the first "ready". */
export interface StartTimes {
  readonly cold: number;
  readonly warm: number;
}

const LEFT_OUT = new Set(['node_modules', '.git', '.data', '.nx', 'dist', 'coverage']);
const MADE_BY_RUNNING = ['.cache', '.vite', '.vite-temp'];
const PATIENCE = 180_000;

/**
 * Starts a copy of the checkout as somebody would who just installed it: packages there, nothing built, nothing compiled,
 * no database. Then once more, with everything the first start left behind.
 */
export async function startTimes(): Promise<StartTimes> {
  // Inside the checkout's own data folder, because links to files work on one disk only.
  const data = path.join(root, '.data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const copy = mkdtempSync(path.join(data, 'bench-start-'));
  const remove = (): void => rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true, filter: (file) => !LEFT_OUT.has(path.basename(file)) });
    linkPackages(copy);
    return { cold: await start(copy), warm: await start(copy) };
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Linked file by file where the system can, so that seven hundred megabytes need not be copied. */
function linkPackages(copy: string): void {
  const [from, to] = [path.join(root, 'node_modules'), path.join(copy, 'node_modules')];
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  MADE_BY_RUNNING.forEach((name) => rmSync(path.join(to, name), { recursive: true, force: true }));
  if (!existsSync(to)) throw new Error('The packages could not be brought along.');
}

async function start(folder: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port) },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit');
  const end = (): void => tellGroup(child);
  process.once('exit', end);
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null || performance.now() - began > PATIENCE) throw new Error(`The copy did not start:\n${said}`);
      await sleep(20);
    }
    return performance.now() - began;
  } finally {
    process.off('exit', end);
    end();
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return answer?.ok ?? false;
}

/** npm and what it started, as Ctrl-C in a terminal would. */
function tellGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGINT');
}
