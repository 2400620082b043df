import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['region', 'leo-and-nora', 'a-quiet-street'] as const;

/** The demo world is files like any other import: a region first, then its cases. */
export const demoFiles = (): readonly unknown[] =>
  FILES.map((name) => JSON.parse(readFileSync(join(import.meta.dirname, '../demo', `${name}.json`), 'utf8')) as unknown);
