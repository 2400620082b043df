/** A piece of SQL and the values it needs, kept apart until the database joins them. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** How a value is written for the database; the cast stands in the text, so nothing is guessed. */
export interface Bound {
  readonly cast: string;
  readonly value: string | null;
}

const literal = (values: readonly string[]): string => `{${values.map((value) => `"${value.replace(/(["\\])/g, '\\$1')}"`).join(',')}}`;

export const uuid = (value: string | null): Bound => ({ cast: 'uuid', value });
export const uuids = (values: readonly string[]): Bound => ({ cast: 'uuid[]', value: literal(values) });
export const text = (value: string | null): Bound => ({ cast: 'text', value });
export const texts = (values: readonly string[]): Bound => ({ cast: 'text[]', value: literal(values) });
export const whole = (value: number): Bound => ({ cast: 'bigint', value: String(value) });
export const moment = (value: Date | null): Bound => ({ cast: 'timestamptz', value: value?.toISOString() ?? null });
export const day = (value: string | null): Bound => ({ cast: 'date', value });
export const bytes = (value: Buffer | null): Bound => ({ cast: 'bytea', value: value ? `\\x${value.toString('hex')}` : null });

const isSql = (part: Sql | Bound): part is Sql => 'text' in part;

/**
 * Writes SQL as a sentence with its values in place. All values travel as one `text[]` in `$1`, so the same piece
 * can run inside the look function, where only one parameter is at hand, and in a transaction of its own.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Bound)[]): Sql {
  const values: (string | null)[] = [];
  let out = strings[0] ?? '';
  parts.forEach((part, index) => {
    if (isSql(part)) {
      out += renumber(part.text, values.length);
      values.push(...part.values);
    } else {
      values.push(part.value);
      out += `($1::text[])[${values.length}]::${part.cast}`;
    }
    out += strings[index + 1] ?? '';
  });
  return { text: out, values };
}

const renumber = (fragment: string, by: number): string =>
  by === 0 ? fragment : fragment.replace(/\(\$1::text\[\]\)\[(\d+)\]/g, (_, position: string) => `($1::text[])[${Number(position) + by}]`);

/** Joins pieces with a word between them; an empty list becomes `otherwise`. */
export function join(pieces: readonly Sql[], between: ' and ' | ' or ' | ', ' | ' ', otherwise: 'true' | 'false' | '' = ''): Sql {
  const [first, ...rest] = pieces;
  if (!first) return { text: otherwise, values: [] };
  return rest.reduce<Sql>((all, piece) => {
    const next = renumber(piece.text, all.values.length);
    return { text: `${all.text}${between}${next}`, values: [...all.values, ...piece.values] };
  }, first);
}

/** Text that stands in the source code itself (a column, a table); never anything a person gave. */
export const raw = (fragment: string): Sql => ({ text: fragment, values: [] });
