import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const docs = join(import.meta.dirname, '../../../docs');
const page = readFileSync(join(docs, 'THREATS.md'), 'utf8');

/** Each line, and each row of the table, names a file of tests and, in quotation marks, what it proves. */
const proofs = page.split('\n').filter((line) => /^[-|] /.test(line)).flatMap((line) =>
  [...line.matchAll(/\]\((\.\.\/[^)]+\.spec\.tsx?)\)((?:,? “[^”]+”)+)/g)].flatMap(([, file, titles]) => [...titles!.matchAll(/“([^”]+)”/g)].map(([, title]) => [title!, file!] as const)));

const plain = (text: string): string => text.replaceAll("\\'", '’').replaceAll("'", '’');

describe('what must never happen', () => {
  it('is ten things, each with a proof', () => {
    const parts = page.split(/^### /m).slice(1);
    expect(parts.map((part) => Number.parseInt(part, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(parts.filter((part) => !part.includes('.spec.ts) “')).map((part) => part.split('\n')[0])).toEqual([]);
  });
  it('of each fault and each attack it says which test makes it so', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| ')).slice(2);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !/\.spec\.ts\) “/.test(row))).toEqual([]);
  });
  it.each(proofs)('“%s” is proved by %s', (title, file) => {
    const path = join(docs, file);
    expect(existsSync(path)).toBe(true);
    expect(plain(readFileSync(path, 'utf8'))).toContain(plain(title));
  });
});
