import { command } from './command.mjs';
import { Fault } from './fault.mjs';
import { readMode } from './mode.mjs';
import { readRunning } from './running.mjs';

await command(() => {
  const running = readRunning();
  const mode = running?.mode ?? readMode();
  // A password on a screen is for the made-up world only.
  if (mode !== 'demo') throw new Fault('DEMO_ONLY', 'The address of the database is shown in the demo only.');
  if (!running) throw new Fault('NOT_RUNNING', 'Casustafel is not running: start it with npm start.');
  const asSuperuser = process.argv.includes('--superuser');
  if (asSuperuser && !running.superUrl) throw new Fault('NOT_OURS', 'The database is not the embedded one, so its superuser is not known here.');
  console.log(asSuperuser ? inDatabase(running.superUrl, running.url) : running.url);
});

function inDatabase(superUrl, url) {
  return Object.assign(new URL(superUrl), { pathname: new URL(url).pathname }).href;
}
