import { randomBytes } from 'node:crypto';
import { findIn, idsIn, MARK } from './needles';

/** Whoever may know; everybody else is an outsider to it. */
export type Readers = readonly string[];

interface Secret {
  readonly what: string;
  readonly readers: ReadonlySet<string>;
}

/** One word for each protected column and one entry for each hidden thing, with who may know it: a word that sings elsewhere names its column. */
export class Canaries {
  private readonly words = new Map<string, Secret>();
  private readonly ids = new Map<string, Secret>();
  private readonly heard = new Set<string>();
  private readonly overhearing = new Map<string, RegExp>();
  /** How many times something hidden was looked for in what somebody was shown. */
  checked = 0;

  /** A text with a canary in it, for the column named. */
  word(what: string, readers: Readers): string {
    const word = MARK + randomBytes(6).toString('hex');
    this.words.set(word, { what, readers: new Set(readers) });
    return textOf(word);
  }

  /** The text that was put in this column. */
  wordOf(what: string): string {
    const [found] = [...this.words].find(([, secret]) => secret.what === what) ?? [];
    if (!found) throw new Error(`No canary stands in ${what}`);
    return textOf(found);
  }

  /** That this thing is there is itself for these readers only. */
  hide(what: string, id: string, readers: Readers): void {
    this.ids.set(id, { what, readers: new Set(readers) });
  }

  /** From now on these may know what stands in this column. */
  tell(what: string, readers: Readers): void {
    for (const [word, secret] of this.words) if (secret.what === what) this.words.set(word, { what, readers: new Set(readers) });
  }

  /** These words were replaced by others: nobody has them any more. */
  forget(...columns: readonly string[]): void {
    columns.forEach((what) => this.tell(what, []));
  }

  isHiddenFrom(who: string, id: string): boolean {
    const secret = this.ids.get(id);
    return secret !== undefined && !secret.readers.has(who) && !this.overhearing.get(who)?.test(secret.what);
  }

  /** What somebody sees besides, by column and by what is hidden: in an emergency for a while, or as everybody who sits there does. It is not leaked; what of it they may not is shown elsewhere. */
  overhears(who: string, columns: RegExp): void {
    this.overhearing.set(who, columns);
  }

  /** What in this text its reader may not know, by column. */
  leaked(who: string, text: string): string[] {
    const hiddenFrom = (all: ReadonlyMap<string, Secret>): string[] => [...all].filter(([, { readers, what }]) => !readers.has(who) && !this.overhearing.get(who)?.test(what)).map(([key]) => key);
    const words = hiddenFrom(this.words);
    const ids = hiddenFrom(this.ids);
    this.checked += words.length + ids.length;
    const named = idsIn(text);
    return [
      ...findIn(words, text).map((word) => this.words.get(word)!.what),
      ...ids.filter((id) => named.has(id)).map((id) => `that there is: ${this.ids.get(id)!.what}`),
    ];
  }

  /** Notes what sings to somebody who may know it; answers which columns that were. */
  listen(who: string, text: string): string[] {
    const mine = [...this.words].filter(([, { readers }]) => readers.has(who)).map(([word]) => word);
    const found = findIn(mine, text);
    found.forEach((word) => this.heard.add(word));
    return found.map((word) => this.words.get(word)!.what);
  }

  /** Columns whose word has readers and yet was never heard: whether it would be found elsewhere is then unproven. */
  get neverHeard(): string[] {
    return [...this.words].filter(([word, { readers }]) => readers.size > 0 && !this.heard.has(word)).map(([, { what }]) => what);
  }

  get count(): number {
    return this.words.size + this.ids.size;
  }

  /** Every column with a word, in whatever text: for what nobody at all may read there. */
  allIn(text: string): string[] {
    return findIn([...this.words.keys()], text).map((word) => this.words.get(word)!.what);
  }
}

const textOf = (word: string): string => `Zei “${word}” & meer`;
