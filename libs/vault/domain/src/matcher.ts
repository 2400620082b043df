import { Automaton } from './automaton';
import { needlesOf } from './needles';
import type { Needle } from './needle';
import type { KeptWords, ProtectedKind } from './protected-value';
import { lettersOf, numbersOf, BARRIER, type Stream } from './stream';

/** A protected value as it is sought. */
export interface Sought extends KeptWords {
  readonly id: string;
  readonly kind: ProtectedKind;
}

/** A place in a text where a protected value stands. */
export interface Hit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const DIGIT = (code: number): boolean => code >= 48 && code <= 57;
const ENDINGS = new Set(['s', 'je', 'tje', 'tjes', 'jes']);
/** What may be added to a number of a house. */
const ADDITION = /^(?:\s?[-/]\s?(?:\d{1,4}|[a-z]{1,2})(?![\p{L}\d])|[a-z](?![\p{L}])|\s(?:bis|hs|huis|rood|rd|zw|zwart|boven|beneden|i{1,3})(?![\p{L}\d]))/iu;
const OPENING = /(?:\+|\(\s?\+?)\s?$/u;
const CLOSING = /^\)/u;

/** Seeks all protected values of one case in one pass over a text. Made once for as long as none of them changes. */
export class Matcher {
  private readonly needles: readonly (Needle & { readonly id: string })[];
  private readonly automaton: Automaton;

  constructor(values: readonly Sought[]) {
    this.needles = values.flatMap((value) => needlesOf(value.kind, value).map((needle) => ({ ...needle, id: value.id })));
    this.automaton = new Automaton(this.needles.map(({ plain }) => plain));
  }

  /** Where they stand, by place in the text as it was written. A sign of {@link BARRIER_MARK} is no text. */
  find(text: string): readonly Hit[] {
    if (this.needles.length === 0 || text.length === 0) return [];
    const letters = lettersOf(text);
    const numbers = numbersOf(letters);
    const hits: Hit[] = [];
    for (const stream of numbers ? [letters, numbers] : [letters]) {
      this.automaton.scan(stream, (word, end) => {
        const needle = this.needles[word]!;
        const start = end - needle.plain.length + 1;
        if (stands(stream, needle, start, end)) hits.push({ id: needle.id, ...spread(text, stream, needle, start, end) });
      });
    }
    return hits;
  }
}

/** Whether it stands by itself, and is not a part of another word or number. */
function stands({ codes, apart, length }: Stream, { edge }: Needle, start: number, end: number): boolean {
  const joined = (at: number): boolean => at > 0 && at < length && apart[at] === 0 && codes[at] !== BARRIER && DIGIT(codes[at]!) === DIGIT(codes[at - 1]!);
  if (edge !== 'PHONE' && joined(start)) return false;
  if (!joined(end + 1)) return true;
  if (edge !== 'NAME') return false;
  let last = end + 1;
  while (last - end <= 4 && joined(last)) last += 1;
  return last - end <= 5 && ENDINGS.has(String.fromCharCode(...codes.subarray(end + 1, last)));
}

/** From where to where in the text as it was written, with what goes with it: a prefix, an addition, an ending. */
function spread(text: string, { codes, from, to, apart, length }: Stream, { edge }: Needle, start: number, end: number): { readonly start: number; readonly end: number } {
  let first = start;
  let last = end;
  if (edge === 'PHONE') {
    const before = String.fromCharCode(...codes.subarray(Math.max(0, start - 6), start));
    const prefix = /(?:(?:00|plus)?310?|0)$/u.exec(before);
    if (prefix) first -= prefix[0].length;
  }
  if (edge === 'NAME') while (last + 1 < length && apart[last + 1] === 0 && codes[last + 1] !== BARRIER && !DIGIT(codes[last + 1]!)) last += 1;
  let begin = from[first]!;
  let finish = to[last]!;
  if (edge === 'PHONE') {
    begin -= OPENING.exec(text.slice(Math.max(0, begin - 4), begin))?.[0].length ?? 0;
    if (text.slice(begin, begin + 1) === '(') finish += CLOSING.exec(text.slice(finish, finish + 1))?.[0].length ?? 0;
  }
  if (edge === 'ADDRESS' && DIGIT(codes[last]!)) finish += ADDITION.exec(text.slice(finish, finish + 12))?.[0].length ?? 0;
  return { start: begin, end: finish };
}
