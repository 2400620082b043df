import { command } from './command.mjs';
import { parseArgs } from 'node:util';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { readMode } from './mode.mjs';
import { choosePorts, refuseTakenPorts } from './ports.mjs';

await command(async () => {
  const { values } = parseArgs({ options: { processes: { type: 'string', default: process.env.CASUSTAFEL_PROCESSES ?? '1' } } });
  const processes = Number(values.processes);
  if (!Number.isInteger(processes) || processes < 1 || processes > 8) throw new Fault('PROCESSES_WRONG', '--processes has to be a number from 1 to 8.');
  const mode = readMode();
  const ports = choosePorts(processes);
  await refuseTakenPorts(ports);
  await ensureInstalled();
  // Only from here on may modules be loaded that need what was just installed.
  const { ensureWebBuilt } = await import('./web-build.mjs');
  const { serve } = await import('./serve.mjs');
  await ensureWebBuilt();
  await serve({ mode, ports });
});
process.exit();
