import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const left = ['node_modules', 'dist', 'generated', 'shots', 'failures', '.data', '.nx', '.git'];

const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (left.includes(entry.name)) return [];
    return entry.isDirectory() ? filesIn(file) : [file];
  });

const files = ['apps', 'libs', 'tests'].flatMap(filesIn);
const manifests = files.filter((file) => file.endsWith('/package.json'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('every project', () => {
  it.each(manifests)('%s says what it is and whose, so that the boundaries hold for it', (file) => {
    const { nx, license, type } = JSON.parse(read(file)) as { nx?: { tags?: string[] }; license?: string; type?: string };
    const [, , part] = path.posix.dirname(file).split('/');
    expect(nx?.tags).toEqual([expect.stringMatching(/^type:/), expect.stringMatching(/^scope:/)]);
    if (part && ['domain', 'server', 'web'].includes(part)) expect(nx?.tags).toEqual([`type:${part}`, `scope:${file.split('/')[1]}`]);
    expect({ license, type }).toEqual({ license: 'EUPL-1.2', type: 'module' });
  });
});

describe('every file', () => {
  it('has a name in kebab-case, with its kind at the end', () => {
    const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
    expect(sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.posix.basename(file)))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...filesIn('docs').filter((file) => file.endsWith('.md'))];

  it('link only to what exists', () => {
    const broken = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target]) => path.posix.join(path.posix.dirname(document), target ?? ''))
        .filter((target) => !existsSync(path.join(root, target)))
        .map((target) => `${document} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only files that exist', () => {
    const named = documents.flatMap((document) => [...read(document).matchAll(/`((?:apps|libs|tests|docs|docker)\/[\w./-]+\.(?:ts|tsx|mjs|json|md|sql|yml|graphql))`/g)].map(([, file]) => `${document} → ${file ?? ''}`));
    expect(named.filter((each) => !existsSync(path.join(root, each.split(' → ')[1] ?? '')))).toEqual([]);
  });

  it('give no two decisions one number', () => {
    const numbers = filesIn('docs/adr').map((file) => path.posix.basename(file).slice(0, 5));
    expect(numbers.filter((number) => !/^\d{4}-$/.test(number))).toEqual([]);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});
