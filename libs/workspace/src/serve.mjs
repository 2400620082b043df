import { prepareDatabase } from './prepare.mjs';
import { peopleLines } from './people.mjs';
import { startProcesses } from './processes.mjs';
import { noteRunning } from './running.mjs';
import { Fault } from './fault.mjs';
import { webDir } from './web-build.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Brings everything up and answers a promise that settles when everything is down again. */
export async function serve({ mode, ports, onStarted = () => undefined }) {
  const asked = new Promise((resolve) => signals.forEach((signal) => process.on(signal, resolve)));
  const prepared = await Promise.race([prepareDatabase(mode), asked]);
  // Asked to stop before there was anything to serve: the database ends with this process.
  if (!prepared.database) return;
  const { database, env } = prepared;
  const processes = startProcesses(ports, { ...env, CASUSTAFEL_WEB_DIR: webDir });
  const { url, adminUrl, logUrl, superUrl } = database;
  const forget = noteRunning({ mode, ports, url, adminUrl, logUrl, superUrl });
  const lost = database.ended.then(() => Promise.reject(new Fault('DATABASE_STOPPED', 'The database stopped by itself: see .data/postgres.log.')));
  try {
    // A signal during the start is an orderly end too.
    const started = await Promise.race([processes.ready().then(() => true), asked, lost]);
    if (started !== true) return;
    announce(mode, ports);
    const finish = onStarted(processes);
    await Promise.race([asked, lost]);
    finish?.();
  } finally {
    lost.catch(() => undefined);
    await processes.stop();
    await database.stop();
    forget();
  }
}

function announce(mode, ports) {
  const [first, ...others] = ports.map((port) => `http://localhost:${port}`);
  console.log(`Casustafel is ready at ${first}${others.length ? ` (and at ${others.join(', ')})` : ''}`);
  if (mode === 'demo') console.log(['', 'Choose one of these people to sign in as:', ...peopleLines(), ''].join('\n'));
}
