import { command } from './command.mjs';
import { startEntry } from './entry.mjs';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { readRunning } from './running.mjs';

await command(async () => {
  await ensureInstalled();
  // As the role of the log and no other: what is judged again is the row, not the case.
  const url = process.env.DATABASE_LOG_URL ?? readRunning()?.logUrl;
  if (!url) throw new Fault('NOT_RUNNING', 'Casustafel is not running: start it with npm start, or name the log’s own database in DATABASE_LOG_URL.');
  const child = startEntry('policy-replay', { args: process.argv.slice(2), env: { DATABASE_LOG_URL: url } });
  const { code } = await child.ended;
  if (child.fault) throw child.fault;
  process.exitCode = code ?? 1;
});
