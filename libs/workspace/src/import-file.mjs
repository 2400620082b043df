import { startEntry } from './entry.mjs';
import { environmentOf, prepareDatabase } from './prepare.mjs';
import { readRunning } from './running.mjs';

/** Imports into the program that runs, or else into its database, opened for as long as it takes. */
export async function importFile(file, mode) {
  const running = process.env.DATABASE_URL ? null : readRunning();
  if (running) return runImport(file, environmentOf(running.mode, running));
  const { database, env } = await prepareDatabase(mode);
  try {
    return await runImport(file, env);
  } finally {
    await database.stop();
  }
}

/** The entry itself says what is wrong with a file; anything else it dies of is ours to say. */
async function runImport(file, env) {
  const child = startEntry('import', { args: [file], env });
  const { code } = await child.ended;
  if (child.fault) throw child.fault;
  return code ?? 1;
}
