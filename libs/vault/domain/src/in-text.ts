import { Matcher, type Sought } from './matcher';
import { PROTECTED_KINDS, type ProtectedKind } from './protected-value';

/** Which protected values of those somebody may know stand in what they are writing. */
export interface InText {
  readonly ids: readonly string[];
  readonly kinds: readonly ProtectedKind[];
}

/** @param known what the author may know, and nothing else: of what they may not know a warning would tell them. */
export function inText(texts: readonly string[], known: readonly Sought[]): InText {
  const matcher = new Matcher(known);
  const ids = new Set(texts.flatMap((text) => matcher.find(text).map(({ id }) => id)));
  const kinds = new Set(known.filter(({ id }) => ids.has(id)).map(({ kind }) => kind));
  return { ids: [...ids], kinds: PROTECTED_KINDS.filter((kind) => kinds.has(kind)) };
}
