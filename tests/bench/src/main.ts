import path from 'node:path';
import { TwoDoors } from '@casustafel/tests-support';
import { openDatabase, root } from './database.mjs';
import { passGates } from './gates';
import { judgings } from './judging';
import { measure } from './measure';
import { keep } from './report/keep';
import { machine } from './report/machine';
import { describeRun } from './report/table';
import { stopServers } from './servers/running-server';
import { revocations } from './revocation/revocation';
import { waysOut } from './revocation/ways';
import { sizeOf } from './sizes';
import { startTimes } from './start-times';
import { Statements } from './statements';
import { makeWorld } from './world/make-world';

const MINUTE = 60_000;
const began = performance.now();
const tell = (line: string): void => console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

/** Whoever has seen enough leaves nothing behind either. */
let clean = async (): Promise<void> => undefined;
// Not once: npm and the terminal both pass a signal on, and the second one must not cut the cleaning short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void clean().finally(() => process.exit(1)));

const size = sizeOf(process.argv.slice(2));
// Before anything of our own adds to it.
const where = machine();
const date = new Date().toISOString().slice(0, 10);
tell(`${size.name}: starting a copy, cold and warm`);
const starts = await startTimes();
tell(`cold ${starts.cold.toFixed(0)} ms, warm ${starts.warm.toFixed(0)} ms; judging`);
const judged = judgings();
tell('making the world');
const database = await openDatabase();
clean = async () => {
  await stopServers();
  await database.close();
};
/** Before all that takes long: what goes wrong with two processes is known at once. */
async function losses() {
  const doors = await TwoDoors.open(database, database.keyFolder);
  try {
    const revoked = await revocations(doors, size.trials, size.screens);
    tell('losing a right in every other way');
    return { revoked, ways: await waysOut(doors, size.screens) };
  } finally {
    await doors.close();
  }
}
try {
  const questions = await makeWorld(database, size);
  const statements = await Statements.open(database.superUrl);
  try {
    tell(`${questions.length} questions; comparing answers`);
    const gates = await passGates(database, statements, questions);
    tell(`answers alike, log exact; taking a fact back ${size.trials} times`);
    const { revoked, ways } = await losses();
    tell('measuring');
    const rounds = await measure({ database, statements, questions, size }, tell);
    const minutes = (performance.now() - began) / MINUTE;
    const text = describeRun({ size, date, machine: where, postgres: await statements.version(), gates, rounds, starts, revoked, ways, judged, minutes });
    console.log(text);
    if (size.name !== 'try') keep(path.join(root, 'docs/benchmarks.md'), size.name, text);
  } finally {
    await statements.close();
  }
} finally {
  await clean();
}
