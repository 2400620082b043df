import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from './define-messages';

const ROOT = join(import.meta.dirname, '../../../../..');
const files = ['libs', 'apps']
  .flatMap((top) => readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((file) => join(ROOT, top, file)))
  .filter((file) => file.endsWith('.messages.ts') && !file.includes('node_modules') && !file.includes('/dist/'));

for (const file of files) await import(file);

const parameters = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(catalogues().map((catalogue) => [catalogue.slice, catalogue] as const))('the words of %s', (_slice, { nl, en }) => {
  it('exist in both languages', () => expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort()));

  it('ask for the same parameters in both', () => {
    const different = Object.keys(nl).filter((key) => parameters(nl[key] ?? '').join() !== parameters(en[key] ?? '').join());
    expect(different).toEqual([]);
  });

  it('are never empty', () => expect([...Object.entries(nl), ...Object.entries(en)].filter(([, text]) => !text.trim())).toEqual([]));

  it('blame nobody', () => expect(Object.entries(nl).filter(([, text]) => /\b(fout|foutief|ongeldig|mislukt)\b/i.test(text))).toEqual([]));
});

it('every file of words was found', () => expect(files.length).toBe(catalogues().length));

/** A refusal is looked up in whatever catalogue has it, and which were loaded depends on where somebody has been. */
it.each(['nl', 'en'] as const)('one code of the server is one sentence, wherever it is read (%s)', (language) => {
  const said = new Map<string, Set<string>>();
  for (const catalogue of catalogues()) {
    for (const [key, text] of Object.entries(catalogue[language]).filter(([each]) => /^(problem|fault)\./.test(each))) said.set(key, (said.get(key) ?? new Set()).add(text));
  }
  expect([...said].filter(([, texts]) => texts.size > 1).map(([key, texts]) => [key, [...texts]])).toEqual([]);
});
