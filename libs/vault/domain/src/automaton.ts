import type { Stream } from './stream';

/**
 * Finds many words in one pass over a text, however many there are (Aho and Corasick, 1975). Only letters that some word has
 * stand in its table; every other one leads back to the start.
 */
export class Automaton {
  private readonly symbols = new Uint16Array(65_536);
  private known = 0;
  private readonly width: number;
  private next: Int32Array;
  /** Words that end in a state, and the nearest shorter ending of it in which some word ends too. */
  private readonly ends: number[][] = [[]];
  private readonly shorter: Int32Array;
  /** The state itself where a word ends in it, or else its {@link shorter}. */
  private readonly last: Int32Array;

  constructor(words: readonly string[]) {
    for (const word of words) for (let i = 0; i < word.length; i += 1) if (this.symbols[word.charCodeAt(i)] === 0) this.symbols[word.charCodeAt(i)] = this.known += 1;
    this.width = this.known + 1;
    const most = words.reduce((sum, { length }) => sum + length, 1);
    this.next = new Int32Array(most * this.width).fill(-1);
    words.forEach((word, at) => this.add(word, at));
    this.shorter = new Int32Array(this.ends.length);
    this.link();
    this.last = Int32Array.from(this.ends, (words, state) => (words.length > 0 ? state : this.shorter[state]!));
  }

  /** Calls back with each word that ends at each place. */
  scan({ codes, length }: Stream, found: (word: number, end: number) => void): void {
    const { next, width, shorter, last, ends, symbols } = this;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      const symbol = symbols[codes[at]!]!;
      state = symbol === 0 ? 0 : next[state * width + symbol]!;
      for (let seen = last[state]!; seen > 0; seen = shorter[seen]!) for (const word of ends[seen]!) found(word, at);
    }
  }

  private add(word: string, at: number): void {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const place = state * this.width + this.symbols[word.charCodeAt(i)]!;
      if (this.next[place] === -1) {
        this.next[place] = this.ends.length;
        this.ends.push([]);
      }
      state = this.next[place]!;
    }
    if (state > 0) this.ends[state]!.push(at);
  }

  private link(): void {
    const { next, width, ends } = this;
    this.next = next.slice(0, ends.length * width);
    const fail = new Int32Array(ends.length);
    const queue: number[] = [];
    for (let symbol = 0; symbol < width; symbol += 1) {
      const to = this.next[symbol]!;
      if (to <= 0) this.next[symbol] = 0;
      else queue.push(to);
    }
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head]!;
      const back = fail[state]!;
      this.shorter[state] = ends[back]!.length > 0 ? back : this.shorter[back]!;
      for (let symbol = 0; symbol < width; symbol += 1) {
        const place = state * width + symbol;
        const to = this.next[place]!;
        const otherwise = this.next[back * width + symbol]!;
        if (to === -1) this.next[place] = otherwise;
        else {
          fail[to] = otherwise;
          queue.push(to);
        }
      }
    }
  }
}
