import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '@casustafel/workspace/paths.mjs';
import { ensureDatabase } from '@casustafel/workspace/postgres/database.mjs';
import { removePostgres, startPostgres } from '@casustafel/workspace/postgres/server.mjs';
import { apiEntry, serverOptions, sourceOptions } from '@casustafel/workspace/source.mjs';
import pg from 'pg';

export { root, serverOptions, sourceOptions };

const run = promisify(execFile);

/** The server as `npm start` runs it (every commit reaches the disk), counting statements, with the project's own migrations. */
export async function openDatabase() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'casustafel-bench-'));
  const first = await startPostgres({ dataDir });
  // Counting statements is a library that only a fresh start can load.
  await asked(first.superUrl, "alter system set shared_preload_libraries = 'pg_stat_statements'");
  await first.stop();
  const server = await startPostgres({ dataDir });
  let closing;
  const close = () => (closing ??= server.stop().then(() => removePostgres(dataDir)));
  try {
    const urls = await ensureDatabase(server.superUrl, { database: 'bench', passwords: server.passwords });
    const superUrl = Object.assign(new URL(server.superUrl), { pathname: '/bench' }).href;
    await asked(superUrl, 'create extension pg_stat_statements');
    // For learning what row-level security costs: the application's rights, and no wall.
    await asked(superUrl, `create role bench_unwalled login bypassrls password '${server.passwords.app}' in role casustafel_app`);
    const unwalledUrl = Object.assign(new URL(urls.url), { username: 'bench_unwalled' }).href;
    await run(process.execPath, apiEntry('migrate'), { cwd: root, env: { ...process.env, NODE_OPTIONS: '', DATABASE_ADMIN_URL: urls.adminUrl } });
    return { ...urls, superUrl, unwalledUrl, keyFolder: path.join(dataDir, 'keys'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function asked(connectionString, statement) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
