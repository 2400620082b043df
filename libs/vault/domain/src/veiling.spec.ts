import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchOf } from './obfuscations';
import { passage, token } from './marked';
import { Matcher, type Sought } from './matcher';
import { PLACEHOLDER } from './protected-value';
import { keptFor, shownTo, type Eye } from './veiling';
import { OBFUSCATIONS } from './obfuscations';

const VALUES: readonly (Sought & { readonly core: string })[] = [
  { id: 'a1', kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven', alsoKnownAs: [], core: 'Molenweg 48' },
  { id: 'a2', kind: 'ADDRESS', value: 'Lange Lindelaan 7', alsoKnownAs: [], core: 'Lange Lindelaan 7' },
  { id: 'a3', kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven', alsoKnownAs: [], core: '2871 XK' },
  { id: 'p1', kind: 'PHONE', value: '0612345678', alsoKnownAs: [], core: '06 12345678' },
  { id: 'c1', kind: 'CONFIDANT', value: 'Fatima Yildiz', alsoKnownAs: [], core: 'Fatima Yildiz' },
  { id: 's1', kind: 'SCHOOL', value: 'Basisschool Het Kompas', alsoKnownAs: [], core: 'Basisschool Het Kompas' },
  { id: 'h1', kind: 'SHELTER', value: 'Huize Zilverlinde', alsoKnownAs: [], core: 'Huize Zilverlinde' },
];
const of = (id: string): Matcher => new Matcher(VALUES.filter((value) => value.id === id));
const eye = (change: Partial<Eye> = {}): Eye => ({ holds: () => false, wrote: (by) => by === 'me', resolve: () => 'WAARDE', ...change });
const stranger = eye();
const around = fc.constantFrom('', 'Zij is nu daar. ', 'Gisteren gezien bij: ', 'gezin; ', 'Nora\n');
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('a protected value', () => {
  it.each(VALUES.flatMap((value) => OBFUSCATIONS.filter(({ suits }) => suits(value.core)).map(({ name, of: change }) => [value.core, name, value.id, change] as const)))(
    '%s is replaced, however it was written: %s', (core, _, id, change) => {
      const matcher = of(id);
      fc.assert(fc.property(fc.nat(), around, around, (seed, before, after) => {
        const typed = change(core, seed);
        const shown = shownTo(`${before}${typed} ${after}`, 'somebody', matcher, stranger);
        expect(shown).toContain(PLACEHOLDER);
        // What remains beside it is what stood beside it.
        expect(shown.startsWith(before)).toBe(true);
        expect(shown.endsWith(` ${after}`)).toBe(true);
        expect(matcher.find(shown.replaceAll(PLACEHOLDER, '\uE000'))).toEqual([]);
      }), { numRuns: 40 });
    });

  it('is the same placeholder, whatever its kind or length', () => {
    const shown = VALUES.map(({ id, core }) => shownTo(`x ${core} y`, 'somebody', of(id), stranger));
    expect(new Set(shown)).toEqual(new Set([`x ${PLACEHOLDER} y`]));
  });

  it('is replaced once: a second time changes nothing', () => {
    const matcher = new Matcher(VALUES);
    fc.assert(fc.property(fc.array(fc.oneof(anyText, fc.constantFrom(...VALUES.map(({ core }) => core)), fc.constantFrom(' ', ', ', PLACEHOLDER)), { maxLength: 8 }), (parts) => {
      const once = shownTo(parts.join(''), 'somebody', matcher, stranger);
      expect(shownTo(once, 'somebody', matcher, stranger)).toBe(once);
    }), { numRuns: 400 });
  });

  it('leaves what it is not in as it was written, to the last character', () => {
    const matcher = new Matcher(VALUES);
    const plain = fc.array(fc.constantFrom('Nora', 'belde', 'de politie', 'om 14:30', 'in 2025', 'drie keer', 'een', 'ß', '‘ja’', 'Molenweg', '49', 'kompas', '!', '\n', '€ 12,50', '日本', 'Fatima', '06'), { maxLength: 40 });
    fc.assert(fc.property(plain, (parts) => {
      const text = parts.join(' … ');
      expect(shownTo(text, 'somebody', matcher, stranger)).toBe(text);
    }), { numRuns: 300 });
  });

  it('throws on nothing', () => {
    const matcher = new Matcher(VALUES);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), anyText, (text, by) => {
      expect(typeof shownTo(text, by, matcher, stranger)).toBe('string');
      expect(typeof keptFor(text, by, matcher, stranger)).toBe('string');
    }), { numRuns: 300 });
  });

  it('is itself for whoever may know it, and for whoever wrote it', () => {
    const text = 'Zij woont op Molenweg 48 nu';
    expect(shownTo(text, 'somebody', of('a1'), eye({ holds: (id) => id === 'a1' }))).toBe(text);
    expect(shownTo(text, 'me', of('a1'), stranger)).toBe(text);
  });

  it('that two keep is not taken from whoever may know it of one of them', () => {
    const matcher = new Matcher([VALUES[0]!, { ...VALUES[0]!, id: 'other' }]);
    expect(shownTo('op Molenweg 48 nu', 'somebody', matcher, eye({ holds: (id) => id === 'other' }))).toBe('op Molenweg 48 nu');
  });
});

describe('a token', () => {
  it('is the value for whoever may know it, and the placeholder for all others', () => {
    const text = `Zij woont op ${token('a1')} nu`;
    expect(shownTo(text, 'me', of('a1'), eye({ holds: () => true }))).toBe('Zij woont op WAARDE nu');
    expect(shownTo(text, 'me', of('a1'), stranger)).toBe(`Zij woont op ${PLACEHOLDER} nu`);
    expect(shownTo(text, 'me', of('a1'), eye({ holds: () => true, resolve: () => null }))).toBe(`Zij woont op ${PLACEHOLDER} nu`);
  });
});

describe('words of another within a text', () => {
  it('stay theirs, wherever an act puts them', () => {
    const kept = keptFor('Zij woont op Molenweg 48 nu', 'somebody', of('a1'), stranger);
    expect(kept).toBe(`Zij woont op ${passage('Molenweg 48', 'somebody')} nu`);
    expect(shownTo(kept, 'me', of('a1'), stranger)).toBe(`Zij woont op ${PLACEHOLDER} nu`);
    expect(shownTo(kept, 'me', of('a1'), eye({ wrote: (by) => by === 'somebody' }))).toBe('Zij woont op Molenweg 48 nu');
  });
});

it('knows how numbers are written out', () => expect([dutchOf(12), dutchOf(48), dutchOf(2871)]).toEqual(['twaalf', 'achtenveertig', 'twee acht zeven een']));
