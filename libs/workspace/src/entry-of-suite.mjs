import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { sourceOptions } from './source.mjs';

/** Runs the main module of a suite that is a program and not a set of tests. */
export async function runSuite(name, args) {
  await ensureInstalled();
  const { ensureWebBuilt } = await import('./web-build.mjs');
  await ensureWebBuilt();
  const main = ['main.mjs', 'main.ts'].map((file) => path.join(root, 'tests', name, 'src', file)).find((file) => existsSync(file));
  if (!main) throw new Fault('SUITE_MISSING', `There is no tests/${name}/src/main.mjs.`);
  const { code } = await run(process.execPath, [...sourceOptions, main, ...args]);
  process.exitCode = code;
}
