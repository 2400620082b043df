import { BARRIER_MARK } from './stream';

/*
 * Inside what is sealed, a text may hold two things that are no text. Nobody types them: whoever writes these signs finds them gone.
 *   a token     OPEN id CLOSE             a protected value that was picked, and is resolved for each reader
 *   a passage   OPEN by MIDDLE text CLOSE words that hold a protected value and are not the author's own: whose they are goes with them
 */
const OPEN = BARRIER_MARK;
const MIDDLE = '\uE001';
const CLOSE = '\uE002';
const SIGNS = /[\uE000-\uE002]/u;
const ALL_SIGNS = /[\uE000-\uE002]/gu;
const MARK = /\uE000([^\uE000-\uE002]*)(?:\uE001([^\uE000-\uE002]*))?\uE002/gu;

/** Words in a place, and whose they are; or a token. */
export type Piece =
  | { readonly kind: 'TEXT'; readonly text: string; readonly by: string }
  | { readonly kind: 'PASSAGE'; readonly text: string; readonly by: string }
  | { readonly kind: 'TOKEN'; readonly id: string };

export const hasMarks = (text: string): boolean => SIGNS.test(text);
export const withoutSigns = (text: string): string => text.replace(ALL_SIGNS, '');
export const token = (id: string): string => `${OPEN}${id}${CLOSE}`;
export const passage = (text: string, by: string): string => `${OPEN}${by}${MIDDLE}${text}${CLOSE}`;
export const marksIn = (text: string): readonly string[] => text.match(MARK) ?? [];

/** A stored text in its pieces; `by` is who wrote the whole. */
export function piecesOf(stored: string, by: string): readonly Piece[] {
  if (!hasMarks(stored)) return [{ kind: 'TEXT', text: stored, by }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of stored.matchAll(MARK)) {
    if (found.index > at) pieces.push({ kind: 'TEXT', text: withoutSigns(stored.slice(at, found.index)), by });
    const [whole, head = '', text] = found;
    pieces.push(text === undefined ? { kind: 'TOKEN', id: head } : { kind: 'PASSAGE', text, by: head });
    at = found.index + whole.length;
  }
  if (at < stored.length) pieces.push({ kind: 'TEXT', text: withoutSigns(stored.slice(at)), by });
  return pieces;
}

/** Signs that were not put there by the hub itself are dropped, whatever they were meant to do. */
export const onlyKnownMarks = (text: string, known: ReadonlySet<string>): string => {
  if (!hasMarks(text)) return text;
  let at = 0;
  let out = '';
  for (const found of text.matchAll(MARK)) {
    out += withoutSigns(text.slice(at, found.index)) + (known.has(found[0]) ? found[0] : withoutSigns(found[2] ?? ''));
    at = found.index + found[0].length;
  }
  return out + withoutSigns(text.slice(at));
};
