/** So many words in a row are not said twice by chance. */
export const WORDS_IN_A_ROW = 6;

/** Something that was read: whatever of it is text. */
export interface ReadText {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Words alone, as they sound: without capitals, accents and marks. */
const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string, length: number): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
};

/** The ids of what was read of which the text repeats so many words in a row. It warns whoever writes, and is no lock: in other words it finds nothing. */
export function sharedWords(text: string, others: readonly ReadText[], length = WORDS_IN_A_ROW): readonly string[] {
  const runs = new Set(runsOf(text, length));
  if (runs.size === 0) return [];
  return others.filter(({ texts }) => texts.some((other) => runsOf(other, length).some((run) => runs.has(run)))).map(({ id }) => id);
}
