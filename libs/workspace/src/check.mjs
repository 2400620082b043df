import { command } from './command.mjs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const tool = (file) => path.join(root, 'node_modules', file);

/** Everything is looked at, also after something failed: one run tells all there is to mend. */
const checks = {
  'generated files': async () => (await import('./generated.mjs')).checkGenerated(),
  types: async () => {
    for (const project of ['tsconfig.json', 'tsconfig.web.json']) await succeed(tool('typescript/bin/tsc'), ['-p', project]);
  },
  lint: () => succeed(tool('nx/dist/bin/nx.js'), ['run-many', '-t', 'lint', '--output-style=static'], { NX_DAEMON: 'false', NX_NO_CLOUD: 'true' }),
  'first load': checkFirstLoad,
};

await command(async () => {
  await ensureInstalled();
  const failed = [];
  for (const [name, check] of Object.entries(checks)) {
    console.log(`\n— ${name} —`);
    await check().catch((error) => (failed.push(name), console.error(error.message)));
  }
  if (failed.length) throw new Fault('CHECK_FAILED', `Not in order: ${failed.join(', ')}.`);
  console.log('\nEverything is in order.');
});

async function succeed(script, args, env) {
  const { code } = await run(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  if (code !== 0) throw new Error(`${path.basename(script)} ended with code ${code}.`);
}

async function checkFirstLoad() {
  const { ensureWebBuilt } = await import('./web-build.mjs');
  const { aim, ceiling, firstLoad } = await import('./first-load.mjs');
  await ensureWebBuilt();
  const size = firstLoad();
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`Sign-in and my week load ${kB(size)} of script, gzipped (aim ${kB(aim)}, ceiling ${kB(ceiling)}).`);
  if (size > ceiling) throw new Error('That is more than a slow phone should have to wait for.');
}
