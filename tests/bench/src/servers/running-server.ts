import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { root, serverOptions, type BenchDatabase } from '../database.mjs';

export type ServerName = 'floor' | 'floor-unsealing' | 'project' | 'project-without-log' | 'project-without-wall' | 'project-reference' | 'stock';

/** One of the compared servers, in a process of its own. */
export interface RunningServer {
  readonly name: ServerName;
  readonly url: string;
  /** Microseconds of processor time since it began, and bytes in memory now. */
  cost(): Promise<{ readonly cpu: number; readonly memory: number }>;
  stop(): Promise<void>;
}

const running = new Set<() => Promise<void>>();

/** Stops whatever runs, also what has not said yet that it does. */
export const stopServers = async (): Promise<void> => void (await Promise.all([...running].map((stop) => stop())));

export async function startServer(name: ServerName, database: BenchDatabase, nodeOptions: readonly string[] = []): Promise<RunningServer> {
  const port = await freePort();
  const child = fork(path.join(import.meta.dirname, `${name}.ts`), {
    cwd: root,
    execArgv: [...nodeOptions, ...serverOptions],
    env: {
      PATH: process.env['PATH'], PORT: String(port), CASUSTAFEL_FIRST_PORT: String(port), CASUSTAFEL_MODE: 'demo', CASUSTAFEL_KEY_DIR: database.keyFolder,
      DATABASE_URL: name === 'project-without-wall' ? database.unwalledUrl : database.url, DATABASE_LOG_URL: database.logUrl, DATABASE_ADMIN_URL: database.adminUrl,
    },
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    // Lines that are kept open may take their time to close; nothing is lost with them here.
    const patience = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await ended;
    clearTimeout(patience);
  };
  running.add(stop);
  void ended.then(() => running.delete(stop));
  await Promise.race([heard(child), ended.then(() => Promise.reject(new Error(`The server "${name}" did not start.`)))]);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    cost: () => {
      const answer = heard<{ cpu: number; memory: number }>(child);
      child.send('cost');
      return answer;
    },
    stop,
  };
}

const heard = async <T>(child: ChildProcess): Promise<T> => ((await once(child, 'message')) as [T])[0];

/** The hub must know its own address before it listens. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
