import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '../../..');
const holding = `
  const { startPostgres } = await import('./libs/workspace/src/postgres/server.mjs');
  const server = await startPostgres({ dataDir: process.argv[1] }).catch((error) => (console.log(JSON.stringify({ fault: error.code })), process.exit(1)));
  console.log(JSON.stringify({ superUrl: server.superUrl }));
  process.on('SIGTERM', async () => { await server.stop(); process.exit(0); });
  setInterval(() => {}, 1000);`;

interface Holder { readonly child: ChildProcess; readonly superUrl?: string; readonly fault?: string }

/** A process that starts the server and holds it, as the starter does. */
async function hold(dataDir: string, env: Record<string, string>): Promise<Holder> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', holding, dataDir], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (text: Buffer) => resolve(text.toString())));
  return { child, ...(JSON.parse(said) as object) };
}

const elsewhere = (dataDir: string): string | null => (existsSync(path.join(dataDir, 'where')) ? readFileSync(path.join(dataDir, 'where'), 'utf8').trim() : null);
const clusterOf = (dataDir: string): string => path.join(elsewhere(dataDir) ?? dataDir, 'postgres');
const serverOf = (dataDir: string): number => Number(readFileSync(path.join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0]);

/** The shells that keep exactly this server; a machine may run more than one. */
function keepersOf(dataDir: string): number[] {
  const commands = existsSync('/proc/self')
    ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => [Number(name), commandOf(name)] as const)
    : execFileSync('ps', ['-axo', 'pid=,command=']).toString().split('\n').map((line) => [Number.parseInt(line, 10), line] as const);
  return commands.filter(([, command]) => command.includes('# Keeps one server') && command.includes(clusterOf(dataDir))).map(([pid]) => pid);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const gone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100 && lives(pid); tries += 1) await sleep(50);
  return !lives(pid);
};

async function ask(superUrl: string | undefined, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

// A plain user has one way only; root has to have two.
const ways: { way: string; env: Record<string, string> }[] = process.getuid?.() === 0 ? [{ way: 'in a namespace', env: {} }, { way: 'as another user', env: { CASUSTAFEL_WITHOUT_NAMESPACE: '1' } }] : [{ way: 'as it is', env: {} }];

describe.each(ways)('the embedded server, run $way', ({ env }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'casustafel-keeper-'));
  let holder: Holder | undefined;

  afterEach(async () => {
    if (!holder || holder.child.exitCode !== null || holder.child.signalCode !== null) return;
    const ended = new Promise((resolve) => holder?.child.once('exit', resolve));
    holder.child.kill('SIGKILL');
    await ended;
  });

  afterAll(() => {
    for (const folder of [elsewhere(dataDir), dataDir]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is gone when the process that started it is killed, and keeps what it stored', async () => {
    holder = await hold(dataDir, env);
    await ask(holder.superUrl, 'create table kept (n int)');
    const server = serverOf(dataDir);
    holder.child.kill('SIGKILL');
    expect(await gone(server)).toBe(true);
    holder = await hold(dataDir, env);
    expect(await ask(holder.superUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }]);
  });

  it('is not pulled away by a second start', async () => {
    holder = await hold(dataDir, env);
    const second = await hold(dataDir, env);
    expect(second.fault).toBe('DATABASE_IN_USE');
    expect(await ask(holder.superUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('is stopped by the next start when even its keeper was killed', async () => {
    holder = await hold(dataDir, env);
    const server = serverOf(dataDir);
    // Held still first: it would notice one shell die and tell the other before that is killed too.
    holder.child.kill('SIGSTOP');
    for (const keeper of keepersOf(dataDir)) process.kill(keeper, 'SIGKILL');
    holder.child.kill('SIGKILL');
    await sleep(500);
    expect(lives(server)).toBe(true);
    holder = await hold(dataDir, env);
    expect(await gone(server)).toBe(true);
    expect(await ask(holder.superUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('stops within seconds when asked, and leaves nothing outside its folder after a reset', async () => {
    holder = await hold(dataDir, env);
    const server = serverOf(dataDir);
    holder.child.kill('SIGTERM');
    expect(await gone(server)).toBe(true);
    const moved = elsewhere(dataDir);
    execFileSync(process.execPath, ['libs/workspace/src/reset.mjs'], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', CASUSTAFEL_DATA_DIR: dataDir } });
    expect(existsSync(dataDir)).toBe(false);
    if (moved) expect(existsSync(moved)).toBe(false);
  });
});
