/** What makes a letter hard to read for a child, counted and shown to its author; nothing is refused for it. */
export interface PlainWords {
  readonly longSentences: readonly string[];
  readonly longWords: readonly string[];
}

const MOST_WORDS = 12;
const MOST_LETTERS = 12;

/** Sentences and words a child of primary school stumbles over: the usual measure of B1 and easier is short ones. */
export function hardWords(text: string): PlainWords {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim()).filter(Boolean);
  const words = [...new Set(text.match(/[\p{L}’'-]+/gu) ?? [])];
  return {
    longSentences: sentences.filter((sentence) => (sentence.match(/[\p{L}\d’'-]+/gu) ?? []).length > MOST_WORDS),
    longWords: words.filter((word) => word.length > MOST_LETTERS),
  };
}
