import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { WRITTEN_OUT, writtenOut } from './proof/written-out';

/**
 * The book as it is meant to be, for people of whom each is told apart by some rule: whoever changes a rule changes this page, and reads
 * what that changed. `WRITE_BOOK=1` before this spec writes it anew.
 */
const at = new URL('./proof/written-out.txt', import.meta.url);
if (process.env['WRITE_BOOK']) writeFileSync(at, Object.keys(WRITTEN_OUT).map((name) => `# ${name}\n${writtenOut(name).join('\n')}\n`).join('\n'));
const page = readFileSync(at, 'utf8');
const meant = new Map(page.split(/^# /m).slice(1).map((part) => {
  const [name, ...lines] = part.trimEnd().split('\n');
  return [name!, lines.filter(Boolean)] as const;
}));

describe('the rule book, written out', () => {
  it.each(Object.keys(WRITTEN_OUT))('for %s', (name) => expect(writtenOut(name)).toEqual(meant.get(name)));
  it('for nobody else', () => expect([...meant.keys()]).toEqual(Object.keys(WRITTEN_OUT)));
  it('asks something in every rule', () => expect(Object.keys(WRITTEN_OUT).flatMap(writtenOut).filter((line) => line.includes('nothing is asked'))).toEqual([]));
});
