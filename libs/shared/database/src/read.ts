import type { Sql } from './sql';

/** What a row looks like when it comes back through jsonb: bytes as `\x…`, moments as ISO text. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** One read inside a look: what is asked, how a row becomes a thing, and as which kind its ids stand in the log. */
export interface Read<T> {
  readonly query: Sql;
  readonly kind: string;
  readonly map: (row: JsonRow) => T;
  /** Its rows have a column `decides`: the facts that judge each, which go into the log row. */
  readonly decides?: boolean;
  /** Its rows have `id` and `subjects` among their own columns; elsewhere they are looked for, which a long list pays for. */
  readonly named?: boolean;
}

/** Bytes as they come back through jsonb. */
export const bytesOf = (value: unknown): Buffer => Buffer.from(String(value).slice(2), 'hex');

/** A moment as it comes back through jsonb. */
export const momentOf = (value: unknown): Date => new Date(String(value));

/** A moment that may be missing. */
export const maybeMoment = (value: unknown): Date | null => (value === null || value === undefined ? null : momentOf(value));
