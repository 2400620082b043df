import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const inFolder = (folder: string): string[] => readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...inFolder('docs'), ...inFolder('docs/adr'), 'libs/shared/ui/README.md'];

const LINK = /\]\(([^)\s]+)\)/g;
const COMMAND = /npm run (?:-s )?([\w:]+)/g;
/** One term of the glossary: its name in code, and the file that has it. */
const TERM = /^\|[^|]*\| `([^`]+)` \|[^|]*\| \[[^\]]+\]\(([^)]+)\) \|$/gm;

const slugOf = (heading: string): string => heading.toLowerCase().replace(/[^\w\s-]/g, '').trim().replaceAll(' ', '-');
const headingsOf = (file: string): string[] => [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading));

/** Why a link leads nowhere, or null. */
function broken(page: string, link: string): string | null {
  const [target = '', anchor] = link.split('#');
  const file = target ? path.join(path.dirname(page), decodeURI(target)) : page;
  if (!existsSync(path.join(root, file))) return `${link}: not there`;
  return anchor && !headingsOf(file).includes(anchor) ? `${link}: no such heading` : null;
}

describe.each(pages)('%s', (page) => {
  it('leads to what is there', () => {
    const links = [...read(page).matchAll(LINK)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.map((link) => broken(page, link)).filter((fault) => fault !== null)).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(COMMAND)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = [...read('docs/GLOSSARY.md').matchAll(TERM)].map(([, name = '', file = '']) => ({ name, file: path.join('docs', file) }));

  it('has every line in the one shape', () => {
    const lines = read('docs/GLOSSARY.md').split('\n').filter((line) => line.startsWith('| ') && !/^\| (Dutch|---)/.test(line));
    expect(terms).toHaveLength(lines.length);
  });

  it('gives names that the code has, where it says', () => expect(terms.filter(({ name, file }) => !new RegExp(`\\b${name}\\b`).test(read(file)))).toEqual([]));

  it('names nothing twice', () => {
    const names = terms.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
