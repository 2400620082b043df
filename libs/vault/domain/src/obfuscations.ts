import { NUMBER_WORDS } from './number-words';

/** A way in which somebody may write a value so that it is not recognised; for tests, which try them all. */
export interface Obfuscation {
  readonly name: string;
  readonly suits: (text: string) => boolean;
  readonly of: (text: string, seed: number) => string;
}

const always = (): boolean => true;
const pick = (from: string, seed: number): string => [...from][seed % [...from].length]!;
const each = (text: string, change: (character: string, at: number) => string): string => [...text].map(change).join('');
const ALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', i: 'і', p: 'р', c: 'с', x: 'х', M: 'М', K: 'К', H: 'Н', L: 'Ｌ', F: 'Ｆ' };
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [['weg', ['wg', 'wg.']], ['laan', ['ln', 'ln.']], ['straat', ['str', 'str.']]];

/** A number in Dutch words: as one where there is one, or digit by digit. */
export function dutchOf(number: number): string {
  const words = [...NUMBER_WORDS].filter(([, digits]) => digits === String(number)).map(([word]) => word);
  return words.at(-1) ?? [...String(number)].map((digit) => dutchOf(Number(digit))).join(' ');
}
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const OBFUSCATIONS: readonly Obfuscation[] = [
  { name: 'as it is', suits: always, of: (text) => text },
  { name: 'capitals', suits: always, of: (text, seed) => each(text, (character, at) => ((at + seed) % 2 ? character.toUpperCase() : character.toLowerCase())) },
  { name: 'accents', suits: always, of: (text, seed) => each(text, (character, at) => (/[a-z]/i.test(character) && (at + seed) % 3 === 0 ? `${character}\u0308` : character)) },
  { name: 'characters that are not seen', suits: always, of: (text, seed) => each(text, (character, at) => ((at + seed) % 2 ? `${character}${pick('\u200B\u200C\u200D\u00AD\uFEFF\u2060', at + seed)}` : character)) },
  { name: 'spaces and signs between', suits: always, of: (text, seed) => [...text.replaceAll(' ', '')].join(pick(' -._·/', seed)) },
  { name: 'no spaces', suits: always, of: (text) => text.replaceAll(' ', '') },
  { name: 'letters that look alike', suits: (text) => [...text].some((character) => character in ALIKE), of: (text, seed) => each(text, (character, at) => ((at + seed) % 2 ? (ALIKE[character] ?? character) : character)) },
  { name: 'wide letters and digits', suits: always, of: (text) => each(text, (character) => (character === ' ' ? ' ' : String.fromCodePoint(character.charCodeAt(0) + 0xfee0))) },
  { name: 'digits in Dutch', suits: (text) => /\d/.test(text), of: (text) => text.replace(/\d/gu, (digit) => ` ${dutchOf(Number(digit))} `) },
  { name: 'digits in English', suits: (text) => /\d/.test(text), of: (text, seed) => text.replace(/\d/gu, (digit) => ` ${digit === '0' && seed % 2 ? 'oh' : english[Number(digit)]!} `) },
  { name: 'numbers in Dutch', suits: (text) => /\s\d{1,3}$/.test(text), of: (text) => text.replace(/\d+$/u, (number) => dutchOf(Number(number))) },
  { name: 'the street shortened', suits: (text) => ENDINGS.some(([ending]) => text.includes(ending)), of: (text, seed) => ENDINGS.reduce((out, [ending, ways]) => out.replace(ending, ways[seed % ways.length]!), text) },
  { name: 'an addition to the number', suits: (text) => /\s\d{1,3}$/.test(text), of: (text, seed) => text + ['a', '-2', '-b', ' bis', '/3', ' hs'][seed % 6]! },
  { name: 'the country before it', suits: (text) => /^06/.test(text), of: (text, seed) => text.replace(/^0/u, ['+31 ', '0031', '+31 (0)', '(+31)'][seed % 4]!) },
  { name: 'initials', suits: (text) => /^[A-Z]\w+ [A-Z]\w+$/.test(text) && !text.includes('Huize'), of: (text, seed) => text.replace(/^(\w)\w+/u, seed % 2 ? '$1.' : '$1') },
  { name: 'the surname first', suits: (text) => /^Fatima/.test(text), of: (text) => text.split(' ').reverse().join(', ') },
  { name: 'whose', suits: (text) => !/\d|XK/.test(text), of: (text, seed) => text + ['s', '’s', "'s", 'tje'][seed % 4]! },
];
