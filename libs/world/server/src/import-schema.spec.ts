import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { importSchema, readWorldFile } from '@casustafel/world-domain';
import { demoFiles } from './demo-files';

describe('docs/import.schema.json', () => {
  it('is what the validators say', () => {
    const written = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../docs/import.schema.json'), 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(importSchema())));
  });
});

describe('the files of the demo world', () => {
  it.each(demoFiles().map((file, at) => [at, file] as const))('number %i has nothing wrong with it', (_, file) => expect(readWorldFile(file).faults).toEqual([]));

  it('hold somebody of every organisation that takes part, and nobody of a third party', () => {
    const region = demoFiles()[0] as { organisations: { name: string; role: string }[]; people: { organisation: string }[] };
    const silent = region.organisations.filter(({ name }) => !region.people.some(({ organisation }) => organisation === name));
    expect(silent.map(({ role }) => role)).toEqual(['ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP']);
  });
});
