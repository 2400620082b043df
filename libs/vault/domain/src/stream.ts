import { APART, ASCII_CODES, folded } from './fold';
import { BEFORE_NUMBER, EN_TEN_WORDS, EN_UNIT_WORDS, NUMBER_WORDS } from './number-words';

/** A text with all that varies in writing set aside, each character with the place in the original that it came from. */
export interface Stream {
  readonly length: number;
  readonly codes: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where something stood between this character and the one before it. */
  readonly apart: Uint8Array;
}

/** Nothing that is sought runs across this: it stands where something was replaced before. */
export const BARRIER = 0xffff;
/** In a text: here stands something that is not text. */
export const BARRIER_MARK = '\uE000';

class Growing {
  private codes: Uint16Array;
  private from: Int32Array;
  private to: Int32Array;
  private apart: Uint8Array;
  private between = 1;
  length = 0;

  constructor(room: number) {
    this.codes = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.apart = new Uint8Array(room);
  }

  gap(): void {
    this.between = 1;
  }

  put(code: number, from: number, to: number): void {
    const { length } = this;
    if (length === this.codes.length) this.widen();
    this.codes[length] = code;
    this.from[length] = from;
    this.to[length] = to;
    this.apart[length] = this.between;
    this.between = 0;
    this.length = length + 1;
  }

  replaceLast(code: number, to: number): void {
    this.codes[this.length - 1] = code;
    this.to[this.length - 1] = to;
  }

  done(): Stream {
    const { length } = this;
    return { length, codes: this.codes.subarray(0, length), from: this.from.subarray(0, length), to: this.to.subarray(0, length), apart: this.apart.subarray(0, length) };
  }

  /** A letter may stand for several, and then there are more than there were characters. */
  private widen(): void {
    const wider = <T extends Uint16Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const room = this.codes.length * 2 + 16;
    this.codes = wider(this.codes, new Uint16Array(room));
    this.from = wider(this.from, new Int32Array(room));
    this.to = wider(this.to, new Int32Array(room));
    this.apart = wider(this.apart, new Uint8Array(room));
  }
}

/** The text as it stands, in letters and digits alone. */
export function lettersOf(text: string): Stream {
  const out = new Growing(text.length);
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    if (point < 128) {
      const plain = ASCII_CODES[point]!;
      if (plain === 0) out.gap();
      else out.put(plain, at, at + 1);
      at += 1;
      continue;
    }
    const width = point > 0xffff ? 2 : 1;
    if (point === 0xe000) {
      out.gap();
      out.put(BARRIER, at, at + 1);
      out.gap();
    } else {
      const plain = folded(point);
      if (plain === APART) out.gap();
      else for (let i = 0; i < plain.length; i += 1) out.put(plain.charCodeAt(i), at, at + width);
    }
    at += width;
  }
  return out.done();
}

/** The same with numbers that are written out as digits, and without the words that announce them; null where there are none. */
export function numbersOf(letters: Stream): Stream | null {
  const { codes, apart, from, to, length } = letters;
  let out: Growing | null = null;
  let tens = false;
  for (let start = 0; start < length; ) {
    let end = start + 1;
    while (end < length && apart[end] === 0) end += 1;
    const word = end - start <= LONGEST && MAY_BEGIN[codes[start]!] === 1 ? String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]) : '';
    const number = word === '' ? null : digitsOf(word);
    if (out === null && (number !== null || BEFORE_NUMBER.has(word))) out = copied(letters, start);
    if (out !== null) {
      if (number !== null && tens && EN_UNIT_WORDS.has(word)) {
        // The nought that was written for "twenty" makes room for the unit.
        out.replaceLast(number.charCodeAt(0), to[end - 1]!);
        tens = false;
      } else if (number !== null) {
        out.gap();
        for (let i = 0; i < number.length; i += 1) out.put(number.charCodeAt(i), from[start]!, to[end - 1]!);
        tens = EN_TEN_WORDS.has(word);
      } else {
        tens = false;
        if (BEFORE_NUMBER.has(word)) out.gap();
        else for (let i = start; i < end; i += 1) {
          if (apart[i]) out.gap();
          out.put(codes[i]!, from[i]!, to[i]!);
        }
      }
      if (number !== null) out.gap();
    }
    start = end;
  }
  return out?.done() ?? null;
}

const LONGEST = 28;
/** With which letters a number, or a word that announces one, can begin. */
const MAY_BEGIN = new Uint8Array(65_536);
for (const word of [...NUMBER_WORDS.keys(), ...BEFORE_NUMBER, ...'0123456789oil']) MAY_BEGIN[word.charCodeAt(0)] = 1;

function copied({ codes, apart, from, to, length }: Stream, until: number): Growing {
  const out = new Growing(length);
  for (let i = 0; i < until; i += 1) {
    if (apart[i]) out.gap();
    out.put(codes[i]!, from[i]!, to[i]!);
  }
  return out;
}

/** A word that is a number; also one in which an o or an l stands for a nought or a one. */
function digitsOf(word: string): string | null {
  const known = NUMBER_WORDS.get(word);
  if (known !== undefined) return known;
  if (!HAS_DIGIT.test(word) || word.length < 2 || word.length > 14 || !/^[0-9oil]+$/.test(word) || !/[0-9].*[0-9]|^o[0-9]/.test(word) || !/[oil]/.test(word)) return null;
  return word.replaceAll('o', '0').replace(/[il]/g, '1');
}

const HAS_DIGIT = /[0-9]/;

/** A word or value the way it is sought. */
export const plainOf = (text: string): string => String.fromCharCode(...lettersOf(text).codes).replaceAll('\uffff', '');
export const plainNumbersOf = (text: string): string => {
  const letters = lettersOf(text);
  return String.fromCharCode(...(numbersOf(letters) ?? letters).codes).replaceAll('\uffff', '');
};
