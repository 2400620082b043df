import type { Matcher } from './matcher';
import { onlyKnownMarks, passage, piecesOf, token } from './marked';
import { PLACEHOLDER } from './protected-value';
import { stretchesFor, merged, type Eye } from './veiling';
import { BARRIER_MARK } from './stream';

/** Who writes, as far as it decides how their words are kept. */
export interface Pen extends Eye {
  /** Their own, to keep and to open: they are not told of what they write themselves. */
  owns(id: string): boolean;
  /** The value somebody picked by its short name; only among those that are theirs to know. */
  picked(shortName: string): string | null;
}

/** What a place held before, as whoever writes now had it in front of them. */
export interface Before {
  readonly stored: string;
  readonly by: string;
}

export interface Written {
  readonly stored: string;
  /** Protected values that stand in it and are another's to keep. */
  readonly mentioned: readonly string[];
}

/** What picking one puts into a text field. */
export const pickedAs = (id: string): string => `⟦kluis ${id.slice(0, 8)}⟧`;
const PICKED = /⟦kluis ([0-9a-f]{8})⟧/gu;

/**
 * How a text is kept. What was picked becomes a token. Where it says that something is replaced, what stood there before comes
 * back: nobody writes over what they cannot see. What an author knows by right alone stays bound to that right.
 */
export function written(text: string, before: Before | null, known: ReadonlySet<string>, matcher: Matcher, pen: Pen): Written {
  const own = onlyKnownMarks(text, known).replace(PICKED, (typed, shortName: string) => {
    const id = pen.picked(shortName);
    return id ? token(id) : typed;
  });
  const restored = before ? restore(own, before, matcher, pen) : own;
  return bind(restored, before, matcher, pen);
}

function bind(text: string, before: Before | null, matcher: Matcher, pen: Pen): Written {
  const pieces = piecesOf(text, '');
  const plain = pieces.map((piece) => (piece.kind === 'TOKEN' ? BARRIER_MARK : piece.text)).join('');
  const hits = matcher.find(plain);
  const mentioned = new Set([...hits.map(({ id }) => id), ...pieces.flatMap((piece) => (piece.kind === 'TOKEN' ? [piece.id] : []))].filter((id) => !pen.owns(id)));
  if (hits.length === 0) return { stored: text, mentioned: [...mentioned] };
  // Whose words they were, where the same words stood here before.
  const others = new Map((before ? passagesOf(before, matcher, pen) : []).map((each) => [each.text, each.by]));
  const byRight = merged(hits.filter(({ id }) => pen.holds(id) && !pen.owns(id)));
  const spans = merged(hits).map((range) => ({ ...range, right: byRight.some((each) => each.start < range.end && range.start < each.end) }));
  let at = 0;
  const stored = pieces.map((piece) => {
    const start = at;
    at += piece.kind === 'TOKEN' ? 1 : piece.text.length;
    if (piece.kind === 'TOKEN') return token(piece.id);
    if (piece.kind === 'PASSAGE') return passage(piece.text, piece.by);
    let out = '';
    let from = start;
    for (const span of spans) {
      const [first, last] = [Math.max(span.start, start), Math.min(span.end, at)];
      if (first >= last) continue;
      const words = plain.slice(first, last);
      const by = others.get(words) ?? (span.right ? '' : null);
      out += plain.slice(from, first) + (by === null ? words : passage(words, by));
      from = last;
    }
    return out + plain.slice(from, at);
  }).join('');
  return { stored, mentioned: [...mentioned] };
}

const passagesOf = ({ stored, by }: Before, matcher: Matcher, pen: Pen) =>
  stretchesFor(stored, by, matcher, { ...pen, holds: () => false }, 1).flatMap(({ shown, piece, text }) => (piece.kind === 'PASSAGE' || (!shown && piece.kind === 'TEXT') ? [{ text, by: piece.by }] : []));

/** Puts back what whoever writes saw replaced: each where the words around it fit best, in the order in which they stood. */
function restore(text: string, { stored, by }: Before, matcher: Matcher, pen: Pen): string {
  const parts = text.split(PLACEHOLDER);
  if (parts.length === 1) return text;
  const stretches = stretchesFor(stored, by, matcher, pen);
  const shown: string[] = [''];
  const hidden: string[] = [];
  for (const { shown: visible, piece, text: words } of stretches) {
    if (visible) shown[shown.length - 1] += piece.kind === 'TOKEN' ? (pen.resolve(piece.id) ?? '') : words;
    else {
      hidden.push(piece.kind === 'TOKEN' ? token(piece.id) : passage(words, piece.by));
      shown.push('');
    }
  }
  const pairs = fitted(parts, shown);
  return parts.slice(1).reduce((out, part, at) => out + (pairs[at] === undefined ? PLACEHOLDER : hidden[pairs[at]]!) + part, parts[0]!);
}

/** For each gap of the new text the gap of the old one it is; undefined for one that was not there before. */
function fitted(parts: readonly string[], shown: readonly string[]): readonly (number | undefined)[] {
  const [gaps, holes] = [parts.length - 1, shown.length - 1];
  if (gaps === holes) return Array.from({ length: gaps }, (_, at) => at);
  const fit = (gap: number, hole: number): number => 1 + ending(parts[gap]!, shown[hole]!) + beginning(parts[gap + 1]!, shown[hole + 1]!);
  const best: { score: number; step: 'PAIR' | 'GAP' | 'HOLE' }[][] = Array.from({ length: gaps + 1 }, () => Array.from({ length: holes + 1 }, () => ({ score: 0, step: 'HOLE' as const })));
  for (let gap = 1; gap <= gaps; gap += 1) for (let hole = 1; hole <= holes; hole += 1) {
    const pair = best[gap - 1]![hole - 1]!.score + fit(gap - 1, hole - 1);
    const [noGap, noHole] = [best[gap - 1]![hole]!.score, best[gap]![hole - 1]!.score];
    best[gap]![hole] = pair >= noGap && pair >= noHole ? { score: pair, step: 'PAIR' } : noGap >= noHole ? { score: noGap, step: 'GAP' } : { score: noHole, step: 'HOLE' };
  }
  const pairs: (number | undefined)[] = new Array(gaps).fill(undefined);
  for (let [gap, hole] = [gaps, holes]; gap > 0 && hole > 0; ) {
    const { step } = best[gap]![hole]!;
    if (step === 'PAIR') pairs[gap - 1] = hole - 1;
    if (step !== 'HOLE') gap -= 1;
    if (step !== 'GAP') hole -= 1;
  }
  return pairs;
}

const NEAR = 40;

function ending(one: string, other: string): number {
  let same = 0;
  while (same < NEAR && same < one.length && same < other.length && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}

function beginning(one: string, other: string): number {
  let same = 0;
  while (same < NEAR && same < one.length && same < other.length && one[same] === other[same]) same += 1;
  return same;
}
