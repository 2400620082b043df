import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const result = path.join(root, '.data/mutation.json');
const explained = path.join(root, 'libs/policy/MUTANTS.md');
const AT_LEAST = 0.9;

/** Changes the rule book in one place at a time, and counts: a change that a test noticed has passed, one that is explained is skipped, any other has failed. */
export async function runMutation() {
  const began = Date.now();
  rmSync(result, { force: true });
  const { code, signal } = await run(process.execPath, [stryker, 'run', 'tests/deep/stryker.config.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: process.env });
  const report = read(result);
  const judged = report && judge(JSON.parse(report), read(explained) ?? '');
  if (judged) console.log(judged.words.join('\n'));
  const counts = judged ?? { passed: 0, failed: 1, skipped: 0 };
  return { name: 'mutation', seconds: (Date.now() - began) / 1000, interrupted: Boolean(signal), passed: counts.passed, failed: counts.failed || (code === 0 ? 0 : 1), skipped: counts.skipped };
}

/** A mutant by what it changes, so that a line that moves is still the same. */
const nameOf = (file, source, { mutatorName, location: { start, end }, replacement }) => {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const was = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].slice(start.column - 1)} …`;
  return `${file} ${mutatorName}: ${short(was)} → ${short(replacement ?? '')}`;
};
const short = (text) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);

/** The survivors that nobody explained, the explained ones that are gone, and whether enough was noticed. */
export function judge({ files }, page) {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ name: nameOf(file, source, mutant), status: mutant.status })));
  const alive = all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const killed = all.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const known = new Set([...page.matchAll(/^- `(.+)`: \S/gm)].map(([, name]) => name));
  const unexplained = [...new Set(alive.map(({ name }) => name).filter((name) => !known.has(name)))];
  const gone = [...known].filter((name) => !alive.some((mutant) => mutant.name === name));
  const score = killed / (killed + alive.length);
  const low = score < AT_LEAST ? [`Of the changes to the rule book ${(100 * score).toFixed(1)} % were noticed; it has to be ${100 * AT_LEAST} %.`] : [];
  return {
    passed: killed, failed: unexplained.length + gone.length + low.length, skipped: alive.length - unexplained.length, score, unexplained, gone,
    words: [
      `mutation: ${killed} of ${killed + alive.length} changes noticed, ${(100 * score).toFixed(1)} %; ${alive.length} survived`, ...low,
      ...unexplained.map((name) => `not explained in libs/policy/MUTANTS.md: ${name}`), ...gone.map((name) => `explained in libs/policy/MUTANTS.md, and does not survive: ${name}`),
    ],
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
