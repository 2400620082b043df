import 'reflect-metadata';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { demoFiles } from '@casustafel/world-server';
import { checkDatabaseRole } from './check-database-role';
import { readConfig } from './config/config';
import { withImport } from './import/open-import';

interface DemoRegion {
  readonly by: string;
  readonly people: readonly { readonly handle: string; readonly name: string; readonly organisation: string; readonly jobTitle: string }[];
}

const config = readConfig(process.env);
if (config.mode === 'production') throw new Error('The demo world is never put into production');
await checkDatabaseRole(config.databaseUrl);

const files = demoFiles();
const { by, people } = files[0] as DemoRegion;
await withImport(config, async (importing) => {
  if (!(await importing.knows(by))) await importing.importAll(files, userInfo().username);
});

// Last of all and in one move: that this list is there tells the starter that the world is.
const folder = process.env['CASUSTAFEL_DATA_DIR'] ?? '.data';
mkdirSync(folder, { recursive: true });
const list = people.map(({ handle, name, organisation, jobTitle }) => ({ handle, name, organisation, function: jobTitle }));
writeFileSync(join(folder, 'people.json.new'), JSON.stringify(list, null, 2));
renameSync(join(folder, 'people.json.new'), join(folder, 'people.json'));
