import { Fault } from './fault.mjs';
import { dataDir } from './paths.mjs';
import { ensureDatabase } from './postgres/database.mjs';
import { startPostgres } from './postgres/server.mjs';

const names = ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'DATABASE_LOG_URL'];

/** The database of somebody else where its addresses were given, otherwise our own under the data folder. */
export async function openDatabase(mode) {
  const given = names.filter((name) => process.env[name]);
  if (given.length === names.length) {
    const [url, adminUrl, logUrl] = names.map((name) => process.env[name]);
    return { url, adminUrl, logUrl, superUrl: null, embedded: false, stop: async () => undefined, ended: new Promise(() => undefined) };
  }
  if (given.length) throw new Fault('DATABASE_INCOMPLETE', `Only ${given.join(' and ')} is set: a database of your own needs ${names.join(', ')}.`);
  if (mode === 'production') throw new Fault('DATABASE_INCOMPLETE', `In production the database is yours: set ${names.join(', ')}.`);

  const server = await startPostgres({ dataDir });
  try {
    const addresses = await ensureDatabase(server.superUrl, { database: 'casustafel', passwords: server.passwords });
    return { ...addresses, superUrl: server.superUrl, embedded: true, stop: server.stop, ended: server.ended };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
