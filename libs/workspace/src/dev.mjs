import { command } from './command.mjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { readMode } from './mode.mjs';
import { root } from './paths.mjs';
import { choosePorts, refuseTakenPorts } from './ports.mjs';

await command(async () => {
  const ports = choosePorts(1);
  await refuseTakenPorts(ports);
  await ensureInstalled();
  const { ensureWebBuilt } = await import('./web-build.mjs');
  const { serve } = await import('./serve.mjs');
  await ensureWebBuilt();
  await serve({ mode: readMode(), ports, onStarted: (processes) => reloadOnChange(processes) });
});
process.exit();

/** The API starts again when its sources change; the client is built again, and a reload of the page shows it. */
function reloadOnChange(processes) {
  let pending;
  const watchers = ['apps/api/src', 'libs'].map((folder) =>
    watch(path.join(root, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts') || file.endsWith('.spec.ts') || /(^|\/)web\//.test(file)) return;
      clearTimeout(pending);
      pending = setTimeout(() => processes.restart(), 150);
    }),
  );
  const vite = spawn(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--watch', '--logLevel', 'warn'], { cwd: path.join(root, 'apps/web'), stdio: ['ignore', 'inherit', 'inherit'] });
  return () => {
    watchers.forEach((watcher) => watcher.close());
    vite.kill();
  };
}
