import path from 'node:path';
import { command } from './command.mjs';
import { Fault } from './fault.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

const generator = path.join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');

/** Writes types and trusted documents from the schema; with `--check` it only says whether they are fresh. */
await command(async () => {
  const check = process.argv.includes('--check');
  const { code } = await run(process.execPath, [generator, '--config', path.join(root, 'codegen.ts'), ...(check ? ['--check'] : [])], { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Fault('CODEGEN', check ? 'What is generated from the schema is stale: run `npm run codegen`.' : 'Nothing was generated: see the reason above.');
});
