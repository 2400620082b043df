import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { command } from './command.mjs';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { apiEntry, sourceOptions } from './source.mjs';

const generator = path.join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
const schema = path.join(root, 'libs/shared/contract/schema.graphql');

/** Writes the schema from the models, types and trusted documents from the schema, and the form of an import from its validators; with `--check` it only says whether they are fresh. */
await command(async () => {
  const check = process.argv.includes('--check');
  if (check) await checkSchema();
  else await writeSchema(schema);
  const { code } = await run(process.execPath, [generator, '--config', path.join(root, 'codegen.ts'), ...(check ? ['--check'] : [])], { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Fault('CODEGEN', check ? 'What is generated from the schema is stale: run `npm run codegen`.' : 'Nothing was generated: see the reason above.');
  const written = await run(process.execPath, [...sourceOptions, path.join(root, 'libs/world/server/src/write-import-schema.ts'), ...(check ? ['--check'] : [])], { stdio: ['ignore', 2, 2] });
  if (written.code !== 0) throw new Fault('CODEGEN', 'docs/import.schema.json is stale or could not be written: see the reason above.');
});

async function writeSchema(file) {
  const { code } = await run(
    process.execPath,
    [...apiEntry('write-schema'), file],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (code !== 0) throw new Fault('CODEGEN', 'The schema could not be written: see the reason above.');
}

async function checkSchema() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'schema-'));
  try {
    const fresh = path.join(folder, 'schema.graphql');
    await writeSchema(fresh);
    if (readFileSync(fresh, 'utf8') !== readFileSync(schema, 'utf8')) throw new Fault('CODEGEN', 'schema.graphql is not what the models say: run `npm run codegen`.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
