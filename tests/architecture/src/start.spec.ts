import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@casustafel/tests-support';
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

jest.setTimeout(60_000);

const root = path.resolve(import.meta.dirname, '../../..');

/** Starts the program as `npm start` does and answers how it ended. */
async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'casustafel-start-'));
  const child = spawn(process.execPath, ['libs/workspace/src/start.mjs'], { cwd: root, env: { ...process.env, NODE_OPTIONS: '', CASUSTAFEL_MODE: 'test', CASUSTAFEL_DATA_DIR: folder, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  await rm(folder, { recursive: true, force: true });
  return { code, said };
}

const listening = async (): Promise<{ server: Server; port: number }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
};

describe('a start that cannot succeed', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('says that the port is taken', async () => {
    const { server, port } = await listening();
    const { code, said } = await start({ PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(said).toBe(`Port ${port} is already in use: stop the program that uses it, or choose another with PORT.\n`);
  });

  it('says that the database is newer than the code', async () => {
    const { server, port } = await listening();
    server.close();
    const owner = new pg.Client({ connectionString: database.adminUrl });
    await owner.connect();
    await owner.query(`insert into migration (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')`);
    await owner.end();
    const { code, said } = await start({ PORT: String(port), DATABASE_URL: database.url, DATABASE_ADMIN_URL: database.adminUrl, DATABASE_LOG_URL: database.logUrl });
    expect(code).toBe(1);
    expect(said.trim().split('\n').at(-1)).toMatch(/^The database is newer than this code: .*\.$/);
    expect(said).not.toContain('    at ');
  });

  it('says that the database refuses the password', async () => {
    const { server, port } = await listening();
    server.close();
    const wrong = (url: string): string => Object.assign(new URL(url), { password: 'wrong' }).href;
    const { code, said } = await start({ PORT: String(port), DATABASE_URL: database.url, DATABASE_ADMIN_URL: wrong(database.adminUrl), DATABASE_LOG_URL: database.logUrl });
    expect(code).toBe(1);
    expect(said).toMatch(/^The database refuses the password: .*\.$/m);
    expect(said).not.toContain('    at ');
  });
});
