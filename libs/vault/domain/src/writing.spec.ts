import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passage, token } from './marked';
import { Matcher } from './matcher';
import { PLACEHOLDER } from './protected-value';
import { keptFor, shownTo, type Eye } from './veiling';
import { pickedAs, written, type Pen } from './writing';

const ID = '3f2a9c1d-0000-7000-8000-000000000001';
const PHONE = '5b2a9c1d-0000-7000-8000-000000000002';
const matcher = new Matcher([{ id: ID, kind: 'ADDRESS', value: 'Molenweg 48', alsoKnownAs: [] }, { id: PHONE, kind: 'PHONE', value: '0612345678', alsoKnownAs: [] }]);
const pen = (change: Partial<Pen> = {}): Pen => ({ holds: () => false, owns: () => false, wrote: (by) => by === 'me', resolve: () => 'Molenweg 48', picked: () => null, ...change });
const holder = pen({ holds: () => true, picked: (shortName) => (ID.startsWith(shortName) ? ID : null) });
const NONE: ReadonlySet<string> = new Set();
const asRead = (who: string, change: Partial<Eye> = {}): Eye => ({ holds: () => false, wrote: (by) => by === who, resolve: () => 'Molenweg 48', ...change });

describe('what somebody writes', () => {
  it('is kept as they typed it, and says that another’s protected value stands in it', () =>
    expect(written('op Molenweg 48 nu', null, NONE, matcher, pen())).toEqual({ stored: 'op Molenweg 48 nu', mentioned: [ID] }));
  it('says nothing of what is their own to keep', () => expect(written('op Molenweg 48', null, NONE, matcher, pen({ holds: () => true, owns: () => true }))).toEqual({ stored: 'op Molenweg 48', mentioned: [] }));
  it('stays bound to their right, where they know it by right alone', () => {
    const { stored } = written('op Molenweg 48 nu', null, NONE, matcher, holder);
    expect(shownTo(stored, 'me', matcher, asRead('me', { holds: () => true }))).toBe('op Molenweg 48 nu');
    expect(shownTo(stored, 'me', matcher, asRead('me'))).toBe(`op ${PLACEHOLDER} nu`);
  });
  it('may be picked, by whoever may know it', () => {
    expect(written(`op ${pickedAs(ID)} nu`, null, NONE, matcher, holder)).toEqual({ stored: `op ${token(ID)} nu`, mentioned: [ID] });
    expect(written(`op ${pickedAs(ID)} nu`, null, NONE, matcher, pen())).toEqual({ stored: `op ${pickedAs(ID)} nu`, mentioned: [] });
  });
  it('holds no sign that the hub did not put there', () =>
    expect(written(`op ${passage('Molenweg 48', 'you')} en ${token(ID)}\uE001`, null, NONE, matcher, pen()).stored).toBe('op Molenweg 48 en '));
  it('keeps the signs an act found in the words of another', () => {
    const found = passage('Molenweg 48', 'you');
    expect(written(`op ${found} nu`, null, new Set([found]), matcher, pen()).stored).toBe(`op ${found} nu`);
  });
});

describe('whoever changes a text they cannot read in full', () => {
  const stored = `Zij woont op Molenweg 48, en belt met 06 12345678. Ook ${token(ID)}.`;
  const before = { stored, by: 'you' };
  const seen = shownTo(stored, 'you', matcher, asRead('me'));
  const after = (text: string): string => shownTo(written(text, before, NONE, matcher, pen()).stored, 'me', matcher, asRead('you', { holds: () => true }));

  it('writes over nothing they did not see', () => {
    expect(seen.split(PLACEHOLDER)).toHaveLength(4);
    expect(after(seen)).toBe('Zij woont op Molenweg 48, en belt met 06 12345678. Ook Molenweg 48.');
    expect(after(`Nieuw: ${seen.replace('Zij', 'Nora')}`)).toBe('Nieuw: Nora woont op Molenweg 48, en belt met 06 12345678. Ook Molenweg 48.');
  });
  it('keeps what is left where it stood', () => {
    expect(after(seen.replace(` op ${PLACEHOLDER},`, ','))).toBe('Zij woont, en belt met 06 12345678. Ook Molenweg 48.');
    expect(after(`${PLACEHOLDER} nieuw. ${seen}`)).toContain(`${PLACEHOLDER} nieuw. Zij woont op Molenweg 48, en belt met 06 12345678.`);
  });
  it('learns nothing by it', () => {
    const again = written(seen, before, NONE, matcher, pen()).stored;
    expect(shownTo(again, 'me', matcher, asRead('me'))).toBe(seen);
  });
  it('leaves the author what the author wrote', () => {
    const again = written(seen, before, NONE, matcher, pen()).stored;
    expect(shownTo(again, 'me', matcher, asRead('you'))).toContain('op Molenweg 48, en belt met 06 12345678');
  });
  it('leaves it whole, however often it goes to and fro', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('you', 'me', 'her'), { minLength: 1, maxLength: 6 }), (writers) => {
      let text = { stored: 'A Molenweg 48 B 0612345678 C', by: 'you' };
      for (const writer of writers) {
        const own = pen({ wrote: (by) => by === writer });
        const screen = shownTo(text.stored, text.by, matcher, asRead(writer));
        text = { stored: written(screen, { stored: keptFor(text.stored, text.by, matcher, own), by: writer }, NONE, matcher, own).stored, by: writer };
      }
      expect(shownTo(text.stored, text.by, matcher, asRead('nobody', { holds: () => true }))).toBe('A Molenweg 48 B 0612345678 C');
      for (const reader of ['me', 'her']) expect(shownTo(text.stored, text.by, matcher, asRead(reader))).not.toMatch(/Molenweg|0612345678/u);
    }));
  });
});
