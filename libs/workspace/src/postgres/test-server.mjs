import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.mjs';
import { apiEntry } from '../source.mjs';
import { ensureDatabase } from './database.mjs';
import { startPostgres } from './server.mjs';

const run = promisify(execFile);
const template = 'casustafel_template';

/** One server for a whole test run, with a migrated database that every test file copies in a moment. */
export async function startTestServer() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'casustafel-test-'));
  const server = await startPostgres({ dataDir, temporary: true });
  try {
    const { adminUrl, url, logUrl } = await ensureDatabase(server.superUrl, { database: template, passwords: server.passwords });
    await migrate({ DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: url, DATABASE_LOG_URL: logUrl });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const { owner, app, log } = server.passwords;
  return {
    stop: server.stop,
    environment: {
      CASUSTAFEL_TEST_SUPER_URL: server.superUrl,
      CASUSTAFEL_TEST_TEMPLATE: template,
      CASUSTAFEL_TEST_PASSWORDS: JSON.stringify({ owner, app, log }),
    },
  };
}

async function migrate(addresses) {
  if (!existsSync(path.join(root, 'apps/api/src/migrate.ts'))) return;
  await run(process.execPath, apiEntry('migrate'), { cwd: root, env: { ...process.env, NODE_OPTIONS: '', CASUSTAFEL_MODE: 'test', ...addresses } }).catch((error) => {
    throw new Error(`The migrations of the test database failed:\n${error.stdout}${error.stderr}`);
  });
}
