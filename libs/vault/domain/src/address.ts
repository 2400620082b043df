import { STREET_ENDINGS, STREET_WORDS } from './abbreviations';
import { combined, needle, type Needle } from './needle';
import { plainOf } from './stream';

const POSTCODE = /\b([1-9]\d{3})[\s.-]*([a-z]{2})\b/iu;
const STREET_AND_NUMBER = /^(.*\p{L}.*?)[\s.,]+(?:nr\.?|nummer|no\.?|huisnummer)?\s*(\d{1,5})\s*[-/]?\s*([\p{L}\d]{0,4})$/iu;
const NUMBER_AND_STREET = /^(\d{1,5})\s*[\p{L}]?\s+(\p{L}.*)$/u;
const STREET_FIRST = /^(.*?\p{L}[\p{L}.'’ -]*?)[\s.]+(\d{1,5})\b/iu;

/** Between a number and its street. */
const BETWEEN = ['', 'inde', 'aande', 'vande', 'opde', 'in', 'aan', 'van', 'op'];

/**
 * Ways to write an address that lead to it: street with number, postcode with number, postcode alone. Not a street alone, nor a
 * place: who keeps it can say such a word as another way in which it is known.
 */
export function addressNeedles(value: string): readonly Needle[] {
  const postcode = POSTCODE.exec(value);
  const { street, number } = houseOf(value.replace(POSTCODE, ',').split(/[,;\n]/u).map((part) => part.trim()).filter(Boolean));
  const code = postcode ? plainOf(postcode[0]) : '';
  const house = street && number ? streetWays(street).flatMap((way) => [way + number, ...BETWEEN.map((between) => number + between + way)]) : [];
  const coded = code ? [code, ...(number ? [code + number, number + code] : [])] : [];
  const whole = plainOf(value);
  const otherwise = house.length + coded.length === 0 ? streetWays(value) : [];
  return [whole, ...house, ...coded, ...otherwise].flatMap((plain) => needle(plain, 'ADDRESS'));
}

function houseOf(parts: readonly string[]): { readonly street: string; readonly number: string } {
  for (const part of parts) {
    const found = STREET_AND_NUMBER.exec(part) ?? STREET_FIRST.exec(part);
    if (found) return { street: found[1]!, number: found[2]! };
    const turned = NUMBER_AND_STREET.exec(part);
    if (turned) return { street: turned[2]!, number: turned[1]! };
  }
  return { street: '', number: '' };
}

/** A street in full, with its ending shortened, with its first words shortened or as initials. */
function streetWays(street: string): readonly string[] {
  const words = street.split(/[\s.-]+/u).map(plainOf).filter(Boolean);
  const last = words.pop() ?? '';
  const starts = combined(words.map((word) => [word, ...new Set([...(STREET_WORDS[word] ?? []), word[0]!])]), 48);
  return starts.flatMap((start) => endings(last).map((end) => start + end));
}

function endings(word: string): readonly string[] {
  for (const ways of STREET_ENDINGS) {
    // It may be kept in its short form and typed in full.
    const found = ways.find((way, at) => word.endsWith(way) && (at === 0 || word.length > way.length + 3));
    if (found) return ways.map((way) => word.slice(0, word.length - found.length) + way);
  }
  return [word];
}
