import type { Hit, Matcher } from './matcher';
import { passage, piecesOf, token, type Piece } from './marked';
import { PLACEHOLDER } from './protected-value';
import { BARRIER_MARK } from './stream';

/** Who reads, as far as it decides what is replaced. */
export interface Eye {
  /** Whether this protected value is theirs to know. */
  holds(id: string): boolean;
  /** Whether these words are their own: what somebody wrote themself is never replaced, or they would learn that it is protected. */
  wrote(by: string): boolean;
  /** What a token stands for; null when it is gone. */
  resolve(id: string): string | null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text as it was written, and what hides in it. */
type Stretch = { readonly shown: true; readonly piece: Piece; readonly text: string } | { readonly shown: false; readonly piece: Piece; readonly text: string };

/** Once is enough; twice where what is left beside a replaced word stands by itself all at once. */
const ROUNDS = 4;

/** The text as this reader may have it. Does not throw, and does nothing the second time. */
export function shownTo(stored: string, by: string, matcher: Matcher, eye: Eye): string {
  return stretchesFor(stored, by, matcher, eye).map((stretch) => shownAs(stretch, eye)).join('');
}

function shownAs({ shown, piece, text }: Stretch, eye: Eye): string {
  if (piece.kind === 'TOKEN') return shown ? (eye.resolve(piece.id) ?? PLACEHOLDER) : PLACEHOLDER;
  return shown ? text : PLACEHOLDER;
}

/**
 * The text for an act in this person's name: nothing is replaced, and whatever of it is not their own and holds a protected value
 * bears whose it is, wherever the act puts it.
 */
export function keptFor(stored: string, by: string, matcher: Matcher, eye: Eye): string {
  const stranger: Eye = { ...eye, holds: () => false };
  return stretchesFor(stored, by, matcher, stranger, 1).map(({ shown, piece, text }) => {
    if (piece.kind === 'TOKEN') return token(piece.id);
    if (piece.kind === 'PASSAGE' || !shown) return passage(text, piece.by);
    return text;
  }).join('');
}

/** What stands where, cut where it begins or ends to be hidden; in order, nothing left out. */
export function stretchesFor(stored: string, by: string, matcher: Matcher, eye: Eye, rounds = ROUNDS): readonly Stretch[] {
  const pieces = piecesOf(stored, by);
  const plain = pieces.map((piece) => (piece.kind === 'TOKEN' ? BARRIER_MARK : piece.text)).join('');
  let hidden: readonly Range[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const masked = mask(plain, hidden);
    const more = hiddenIn(matcher.find(masked), pieces, eye);
    if (more.length === 0) break;
    hidden = merged([...hidden, ...more]);
  }
  return cut(pieces, hidden, eye);
}

/** What was replaced already is no text any more; what was replaced before this look neither. */
function mask(plain: string, hidden: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    parts.push(plain.slice(at, start), BARRIER_MARK.repeat(end - start));
    at = end;
  }
  const out = parts.join('') + plain.slice(at);
  return out.includes(PLACEHOLDER) ? out.replaceAll(PLACEHOLDER, BARRIER_MARK.repeat(PLACEHOLDER.length)) : out;
}

function hiddenIn(hits: readonly Hit[], pieces: readonly Piece[], eye: Eye): readonly Range[] {
  if (hits.length === 0) return [];
  // What somebody may know by one right is not kept from them by another's: that would tell them of the other.
  const known = merged(hits.filter(({ id }) => eye.holds(id)));
  const bounds = boundsOf(pieces);
  return hits.filter(({ id, start, end }) => !eye.holds(id) && !known.some((range) => range.start <= start && end <= range.end))
    .flatMap(({ start, end }) => bounds
      .filter((bound) => bound.start < end && start < bound.end && !(bound.piece.kind !== 'TOKEN' && eye.wrote(bound.piece.by)))
      .map((bound) => ({ start: Math.max(start, bound.start), end: Math.min(end, bound.end) })));
}

function boundsOf(pieces: readonly Piece[]): readonly (Range & { readonly piece: Piece })[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.kind === 'TOKEN' ? 1 : piece.text.length;
    return { start, end: at, piece };
  });
}

export function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function cut(pieces: readonly Piece[], hidden: readonly Range[], eye: Eye): readonly Stretch[] {
  const out: Stretch[] = [];
  let next = 0;
  for (const { start, end, piece } of boundsOf(pieces)) {
    if (piece.kind === 'TOKEN') {
      out.push({ shown: eye.holds(piece.id), piece, text: '' });
      continue;
    }
    let at = start;
    while (next < hidden.length && hidden[next]!.end <= start) next += 1;
    for (let i = next; i < hidden.length && hidden[i]!.start < end; i += 1) {
      const from = Math.max(hidden[i]!.start, start);
      const to = Math.min(hidden[i]!.end, end);
      if (from > at) out.push({ shown: true, piece, text: piece.text.slice(at - start, from - start) });
      out.push({ shown: false, piece, text: piece.text.slice(from - start, to - start) });
      at = to;
    }
    if (at < end) out.push({ shown: true, piece, text: piece.text.slice(at - start) });
  }
  return out;
}
