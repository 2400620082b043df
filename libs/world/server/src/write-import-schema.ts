import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSchema } from '@casustafel/world-domain';

const file = join(import.meta.dirname, '../../../../docs/import.schema.json');
const fresh = `${JSON.stringify(importSchema(), null, 2)}\n`;

// `--check` says whether the file is what the validators say, and leaves it alone.
if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (readFileSync(file, 'utf8') !== fresh) {
  console.error('docs/import.schema.json is not what the validators say: run `npm run codegen`.');
  process.exitCode = 1;
}
