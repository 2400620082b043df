import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { countsOf } from './summary.mjs';
import { runMutation } from './mutation.mjs';

const jest = path.join(root, 'node_modules/jest/bin/jest.js');
/** Alone on the machine: a browser and two servers already fill two cores. */
const alone = ['browser'];
/** Part of the deep run, and no project of Jest: it runs Jest a thousand times. */
const MUTATION = 'mutation';

/** Runs the suites one after the other and hands over what each counted. */
export async function* runSuites({ wanted, deep, seed = null, minutes = null }) {
  const more = { ...(seed !== null && { CASUSTAFEL_SEED: String(seed) }), ...(minutes !== null && { CASUSTAFEL_MINUTES: String(minutes) }) };
  const names = await chooseSuites(wanted, deep);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'casustafel-counts-'));
  try {
    for (const name of names) {
      console.log(`\n— ${name} —`);
      const result = name === MUTATION ? await runMutation() : await runSuite(name, path.join(folder, 'result.json'), deep, more);
      yield result;
      if (result.interrupted) return;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function chooseSuites(wanted, deep) {
  const { default: config } = await import(path.join(root, deep ? 'tests/deep/jest.config.mjs' : 'jest.config.mjs'));
  const names = [...config.projects.map((project) => project.displayName), ...(deep ? [MUTATION] : [])];
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) throw new Fault('SUITE_UNKNOWN', `There is no suite "${unknown}"; there are: ${names.join(', ')}.`);
  return wanted.length ? names.filter((name) => wanted.includes(name)) : names;
}

async function runSuite(name, file, deep, more) {
  const began = Date.now();
  rmSync(file, { force: true });
  const { code, signal } = await run(
    process.execPath,
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...(deep ? ['--config', 'tests/deep/jest.config.mjs'] : []), '--selectProjects', name, '--json', `--outputFile=${file}`, ...(alone.includes(name) ? ['--runInBand'] : ['--maxWorkers=2'])],
    // Counts go to the file; the same text on standard output would bury what people read.
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...more, CASUSTAFEL_MODE: 'test' } },
  );
  return { name, seconds: (Date.now() - began) / 1000, interrupted: Boolean(signal), ...countsOf(readCounts(file), code) };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
