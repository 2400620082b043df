import { command } from './command.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './fault.mjs';
import { ensureInstalled } from './install.mjs';
import { readMode } from './mode.mjs';

await command(async () => {
  const [given] = process.argv.slice(2);
  if (!given) throw new Fault('FILE_MISSING', 'Name the file to import: npm run import -- FILE.json');
  // npm starts scripts in the root of the checkout; the file was named from where the person stood.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!existsSync(file)) throw new Fault('FILE_MISSING', `There is no file ${file}.`);
  await ensureInstalled();
  const { importFile } = await import('./import-file.mjs');
  process.exitCode = await importFile(file, readMode());
});
process.exit();
