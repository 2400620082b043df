import type { JsonRow, Read } from './read';
import type { Sql } from './sql';

/**
 * The hand that describes reads inside a look. It reads nothing itself: all reads of a look run together,
 * in the one statement that also writes the log row.
 */
export class ReadTx {
  /** Only {@link UnitOfWork.look} makes one, so a repository that wants it cannot be used outside a look. */
  constructor(readonly now: Date) {}

  /** A read whose ids stand in the log as this kind. */
  rows<T>(kind: string, query: Sql, map: (row: JsonRow) => T): Read<T> {
    return { kind, query, map };
  }

  /** The same for rows that carry, as `decides`, the facts that judged them. */
  judged<T>(kind: string, query: Sql, map: (row: JsonRow) => T): Read<T> {
    return { kind, query, map, decides: true };
  }

  /** A read that discloses nothing of a case (sums for the reader's own screen, names of lists); its ids are not logged. */
  aside<T>(query: Sql, map: (row: JsonRow) => T): Read<T> {
    return { kind: '', query, map };
  }
}

/** Several named reads, and what each gives back. */
export type Reads = Readonly<Record<string, Read<unknown>>>;
export type Rows<R extends Reads> = { readonly [Name in keyof R]: R[Name] extends Read<infer T> ? T[] : never };

/** When this read comes back empty, the whole look is a refusal about this thing. */
export interface Required<R extends Reads> {
  readonly read: keyof R & string;
  readonly kind: string;
  readonly id: string;
}
