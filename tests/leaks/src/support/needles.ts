/** Every canary begins with this, so that one look tells whether there is any at all. */
export const MARK = 'zqkanarie';

/** Of something of this many bytes, at each place it can have in groups of three, what is the same whatever stands around it. */
function alignments(word: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.from('x'.repeat(shift) + word).toString('base64');
    const sure = Math.floor(((shift + word.length) * 8) / 6);
    return encoded.slice([0, 2, 3][shift], sure);
  });
}

/** Word for word, as hexadecimals, and as base64 in all three alignments. JSON, addresses and HTML leave letters and digits as they are. */
const formsOf = (word: string): { readonly plain: string; readonly hex: string; readonly base64: readonly string[] } => ({
  plain: word, hex: Buffer.from(word).toString('hex'), base64: alignments(word),
});

const isIn = ({ plain, hex, base64 }: ReturnType<typeof formsOf>, text: string, lower: string): boolean =>
  lower.includes(plain) || lower.includes(hex) || base64.some((each) => text.includes(each));

const mark = formsOf(MARK);

/** Whether one of these words stands in a text, in any of its forms. */
export function findIn(words: readonly string[], text: string): string[] {
  const lower = text.toLowerCase();
  if (!isIn(mark, text, lower)) return [];
  return words.filter((word) => isIn(formsOf(word), text, lower));
}

/** The ids a text names. */
export const idsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []);
