import { readFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps/web'], { cwd: root, encoding: 'utf8' }).split('\n')
  // The gallery of components is no page for users: its samples are in Dutch.
  .filter((file) => /\.tsx?$/u.test(file) && !/\.spec\.tsx?$|\/generated\/|\/gallery\/|\/testing\//u.test(file));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Words that no English sentence holds. */
const DUTCH = /\b(?:de|het|een|van|voor|niet|geen|maar|ook|naar|zijn|worden|wordt|kunt|moet|omdat|waarom|gezin|casus|zitting|overleg|voorzitter|kluis|gegeven|afgeschermd|feiten|besluit|afspraak)\b/iu;
/** Says in Dutch where to find Dutch, for who cannot read the page. */
const ON_PURPOSE = ['shell.languageTitle'];

const catalogues = files.filter((file) => /\.messages\.ts$/u.test(file));
const english = (file: string): readonly (readonly [name: string, text: string])[] => {
  const source = read(file);
  const at = source.indexOf('\n  en: {');
  return [...source.slice(at).matchAll(/'([^']+)': '((?:[^'\\]|\\.)*)'/gu)].map(([, name, text]) => [`${path.basename(file, '.messages.ts')}.${name!}`, text!] as const);
};

describe('whoever reads English', () => {
  it('is looked after in every catalogue', () => {
    expect(catalogues.length).toBeGreaterThan(20);
    for (const file of catalogues) expect([file, english(file).length > 0]).toEqual([file, true]);
  });
  it.each(catalogues)('reads no Dutch in %s', (file) => expect(english(file).filter(([name, text]) => !ON_PURPOSE.includes(name) && DUTCH.test(text.replace(/\{[^}]*\}/gu, '')))).toEqual([]));
  it('reads no word that stands outside the catalogues', () => {
    // Text between tags, and in the attributes that are read out or shown.
    const literal = /(?:>\s*|\b(?:label|title|aria-label|description|placeholder|alt)=")([^<>{}"=]*[a-zà-ÿ]{2}[^<>{}"=]*)(?:<\/|")/gu;
    const screens = files.filter((file) => file.endsWith('.tsx'));
    const found = screens.flatMap((file) => read(file).split('\n').filter((line) => !/^\s*(?:\*|\/\/|\/\*)/u.test(line)).flatMap((line) => [...line.matchAll(literal)].map(([, text]) => `${file}: ${text!}`)).filter((each) => DUTCH.test(each.slice(each.indexOf(': ')))));
    expect(found).toEqual([]);
  });
});
