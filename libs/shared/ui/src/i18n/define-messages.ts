/** A language of the interface. Dutch is the first; English is the second. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Texts = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;

/** The catalogue of one slice: the same keys in every language, or it does not compile. */
export interface Catalogue<T extends Texts = Texts> {
  readonly slice: string;
  readonly nl: T;
  readonly en: { readonly [K in keyof T]: string };
}

const registry = new Map<string, Catalogue>();

/**
 * Registers the words of one slice and hands them back for `useT(messages)`.
 * `{name}` takes a parameter; `"1 feit | {count} feiten"` chooses by `count`.
 */
export function defineMessages<const T extends Texts>(slice: string, texts: { nl: T; en: { readonly [K in keyof T]: string } }): Catalogue<T> {
  const catalogue = { slice, ...texts };
  registry.set(slice, catalogue);
  return catalogue;
}

/** Every catalogue loaded so far; the test that looks for missing words walks over these. */
export const catalogues = (): readonly Catalogue[] => [...registry.values()];

/** Looks a key up in every catalogue, for codes that come from the server and may belong to any slice. */
export function lookUp(key: string, language: Language): string | undefined {
  for (const catalogue of registry.values()) {
    const text = catalogue[language][key];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The parameters a text asks for. */
export type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
