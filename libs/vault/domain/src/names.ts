import { ARTICLES, HOUSE_WORDS, NAME_LINKS, NAME_TITLES } from './abbreviations';
import { needle, type Needle } from './needle';
import { plainNumbersOf, plainOf } from './stream';

const wordsOf = (value: string): readonly string[] => value.split(/[^\p{L}\p{N}\p{M}'’]+/u).map(plainOf).filter(Boolean);

/** Ways to write somebody's name: in full, with initials, without what links it, and with the surname first. Neither half alone. */
export function personNeedles(value: string): readonly Needle[] {
  const words = wordsOf(value);
  const named = words.filter((word, at) => at > 0 || !NAME_TITLES.has(word));
  const [first = '', ...rest] = named;
  const last = rest.join('');
  const bare = rest.filter((word) => !NAME_LINKS.has(word)).join('');
  const initials = named.filter((word) => !NAME_LINKS.has(word)).slice(0, -1).map((word) => word[0]!).join('');
  const ways = rest.length === 0
    ? [first]
    : [first + last, first + bare, first[0]! + last, first[0]! + bare, initials + last, initials + bare, initials + (rest.at(-1) ?? ''), last + first, bare + first, last + initials, bare + first[0]!, bare + rest.filter((word) => NAME_LINKS.has(word)).join('') + first];
  return withNumbers(value, [words.join(''), ...ways.filter((way) => way.length >= 4 || rest.length === 0)]);
}

/** Ways to write the name of a house: with and without what kind of house it is. */
export function houseNeedles(value: string): readonly Needle[] {
  const words = wordsOf(value);
  const own = words.filter((word) => !HOUSE_WORDS.has(word));
  const bare = own.filter((word) => !ARTICLES.has(word));
  const kinds = words.filter((word) => HOUSE_WORDS.has(word));
  const known = own.length < words.length ? ['school', 'basisschool', 'opvang', 'obs', 'huis'] : [];
  const told = [...kinds, ...known].flatMap((kind) => [kind + own.join(''), kind + bare.join('')]).filter((way) => bare.join('').length >= SHORTEST_OWN && way.length >= 6);
  const alone = own.join('').length >= 6 && own.length < words.length ? [own.join('')] : [];
  return withNumbers(value, [words.join(''), ...alone, ...told]);
}

const SHORTEST_OWN = 3;

function withNumbers(value: string, ways: readonly string[]): readonly Needle[] {
  return [...new Set([...ways, plainNumbersOf(value)])].flatMap((plain) => needle(plain, 'NAME'));
}
