import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDatabase } from './database-server.mjs';
import { runEntry } from './entry.mjs';
import { dataDir } from './paths.mjs';
import { peopleFile } from './people.mjs';

/** Opens the database and brings it up to this code; in the demo, fills the world once. */
export async function prepareDatabase(mode) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = await openDatabase(mode);
  const env = environmentOf(mode, database);
  try {
    await runEntry('migrate', { env });
    const filled = database.embedded && existsSync(peopleFile);
    if (mode === 'demo' && !filled) await runEntry('fill-demo', { env });
  } catch (error) {
    await database.stop();
    throw error;
  }
  return { database, env };
}

/** What an entry of the API needs to know about where it runs. */
export function environmentOf(mode, { url, adminUrl, logUrl }) {
  return {
    CASUSTAFEL_MODE: mode,
    CASUSTAFEL_DATA_DIR: dataDir,
    CASUSTAFEL_KEY_DIR: process.env.CASUSTAFEL_KEY_DIR ?? path.join(dataDir, 'keys'),
    DATABASE_URL: url,
    DATABASE_ADMIN_URL: adminUrl,
    DATABASE_LOG_URL: logUrl,
  };
}
