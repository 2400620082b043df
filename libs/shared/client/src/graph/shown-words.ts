/*
 * What stands in a text where a protected value was replaced, and what picking one puts there, are words of the hub and not of an author.
 * On the wire they are always the same, in Dutch, so that the server knows them again; who reads English sees and types them in English.
 */
const DUTCH = ['[afgeschermd gegeven]', '⟦kluis '] as const;
const ENGLISH = ['[protected value]', '⟦vault '] as const;

const inEnglish = (): boolean => document.documentElement.lang === 'en';
const told = (text: string, from: readonly string[], to: readonly string[]): string => from.reduce((so, words, at) => so.replaceAll(words, to[at]!), text);

/** The body of a question or act, as it goes to the server: whoever changed language meanwhile may still have the other words before them. */
export const toWire = (body: string): string => told(body, ENGLISH, DUTCH);

/** The data of an answer, in the language of the page. */
export function fromWire<Data>(data: Data): Data {
  if (!inEnglish()) return data;
  const text = JSON.stringify(data);
  return DUTCH.some((words) => text.includes(words)) ? (JSON.parse(told(text, DUTCH, ENGLISH)) as Data) : data;
}

/** Words of the hub as they are put into a text field of this page. */
export const hubWords = (words: string): string => (inEnglish() ? told(words, DUTCH, ENGLISH) : words);
