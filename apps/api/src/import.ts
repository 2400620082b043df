import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Problem } from '@casustafel/kernel';
import { checkDatabaseRole } from './check-database-role';
import { checkKeyFolder } from './check-key-folder';
import { readConfig, type Config } from './config/config';
import { regionFile, withoutSubject } from '@casustafel/world-domain';
import { withImport } from './import/open-import';
import { sentenceOf } from './import/sentences';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file to import');

const raw = readJson(file);
if (raw !== undefined) {
  const config = readConfig(process.env);
  checkKeyFolder(config);
  await checkDatabaseRole(config.databaseUrl);
  try {
    refuseHandlesAsSubjects(raw, config);
    const ids = await withImport(config, (importing) => importing.import(raw, userInfo().username));
    console.log(`Imported: ${ids.join(', ')}`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`Nothing was imported. ${error.faults.length} fault${error.faults.length === 1 ? '' : 's'}:`);
    for (const fault of error.faults) console.error(`  ${sentenceOf(fault)}`);
    process.exitCode = 2;
  }
}

/** @throws Problem outside the demo, for a region whose people are not named as the identity provider knows them. */
function refuseHandlesAsSubjects(given: unknown, { mode }: Config): void {
  const region = regionFile.safeParse(given);
  const faults = mode === 'production' && region.success ? withoutSubject(region.data) : [];
  if (faults.length > 0) throw new Problem('INVALID', faults);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    console.error(`${path} is not a JSON file: ${(error as Error).message}`);
    process.exitCode = 2;
    return undefined;
  }
}
