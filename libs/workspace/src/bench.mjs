import { command } from './command.mjs';
import { runSuite } from './entry-of-suite.mjs';

await command(() => runSuite('bench', process.argv.slice(2)));
