import { command } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { readArguments } from './test-arguments.mjs';
import { addUp, closingLine, timeLine } from './summary.mjs';

const args = process.argv.slice(2);
const deep = args.includes('--deep');
const { seed, minutes, wanted } = readArguments(args);
const results = [];

await command(async () => {
  try {
    await ensureInstalled();
    const { runSuites } = await import('./suites.mjs');
    results.push(await setUp('web client', async () => (await import('./web-build.mjs')).ensureWebBuilt()));
    for await (const result of runSuites({ wanted, deep, seed, minutes })) results.push(result);
  } catch (error) {
    // Whoever only reads the last line has to see this too.
    results.push({ name: 'set-up', seconds: 0, passed: 0, failed: 1, skipped: 0 });
    throw error;
  } finally {
    const total = addUp(results);
    console.log(['', ...results.map(timeLine), ''].join('\n'));
    if (total.failed) process.exitCode = 1;
    // After everything else that is said, so that it stays the last line.
    process.once('exit', () => console.log(closingLine(total)));
  }
});
process.exit();

/** A client that cannot be built is a failure, but no reason to leave the other suites unrun. */
async function setUp(name, work) {
  const began = Date.now();
  let failed = 0;
  await work().catch((error) => {
    console.error(error.message);
    failed = 1;
  });
  return { name, seconds: (Date.now() - began) / 1000, passed: 0, failed, skipped: 0 };
}
