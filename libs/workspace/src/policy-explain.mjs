import { command } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { apiEntry } from './source.mjs';

await command(async () => {
  await ensureInstalled();
  // The question comes in and the answer goes out as they are: this command has no words of its own.
  const { code } = await run(process.execPath, apiEntry('policy-explain'), { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } });
  process.exitCode = code;
});
