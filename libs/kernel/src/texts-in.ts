/** Ids and moments are no text: nobody typed them, and a telephone number in one is chance. */
const NO_TEXT = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?)$/u;

/** The same content with every text in it changed, however deep; and where it stood, for whoever has to find it again. */
export function eachText(content: unknown, change: (text: string, path: string) => string, path = ''): unknown {
  if (typeof content === 'string') return content === '' || NO_TEXT.test(content) ? content : change(content, path);
  if (Array.isArray(content)) return content.map((part, at) => eachText(part, change, `${path}/${at}`));
  if (content !== null && typeof content === 'object') return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, eachText(part, change, `${path}/${name}`)]));
  return content;
}

/** All texts in it, by where they stand. */
export function textsIn(content: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachText(content, (text, path) => {
    found.set(path, text);
    return text;
  });
  return found;
}
