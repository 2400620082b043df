import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FreshDatabase } from './postgres';
import { HubClient } from './hub-client';
import { eventually } from './live-client';

/** A hub in an operating-system process of its own, as it runs outside tests. */
export interface SpawnedHub {
  readonly url: string;
  /** Everything it wrote, for a test that looks for what should not be there. */
  output(): string;
  signIn(handle: string): Promise<HubClient>;
  /** Stops it without a word, or as told; waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Only sends the signal. */
  signal(signal: NodeJS.Signals): void;
}

export interface SpawnOptions {
  readonly database: Pick<FreshDatabase, 'url' | 'logUrl'>;
  readonly keyFolder: string;
  readonly port: number;
  /** Every port of the processes that are one hub together. */
  readonly ports: readonly number[];
  readonly mode?: 'demo' | 'test';
}

const root = join(import.meta.dirname, '../../..');
const START = 30_000;

export async function spawnHub({ database, keyFolder, port, ports, mode = 'test' }: SpawnOptions): Promise<SpawnedHub> {
  const child = spawn(
    process.execPath,
    ['--conditions=@casustafel/source', '--import', '@swc-node/register/esm-register', '--disable-warning=ExperimentalWarning', join(root, 'apps/api/src/main.ts')],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'], CASUSTAFEL_MODE: mode, PORT: String(port), DATABASE_URL: database.url, DATABASE_LOG_URL: database.logUrl, CASUSTAFEL_KEY_DIR: keyFolder,
        CASUSTAFEL_ORIGINS: ports.flatMap((each) => [`http://localhost:${each}`, `http://127.0.0.1:${each}`]).join(','),
      },
    },
  );
  let written = '';
  child.stdout.on('data', (chunk) => (written += String(chunk)));
  child.stderr.on('data', (chunk) => (written += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://localhost:${port}`;
  await eventually(`the hub on port ${port}`, async () => {
    if (child.exitCode !== null) throw new Error(`The hub did not start:\n${written}`);
    return (await fetch(`${url}/health/ready`).catch(() => null))?.ok ? true : undefined;
  }, START);
  return {
    url,
    output: () => written,
    signIn: (handle) => HubClient.signIn(url, handle),
    signal: (signal) => void child.kill(signal),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
  };
}

/** A port nobody listens on now; a hub must know its own address before it listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
