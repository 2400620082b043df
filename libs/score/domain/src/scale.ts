/** Stored with every line, so that an old score is always read with the words it was given under. */
export const SCALE_VERSIONS = ['2026-1'] as const;
export type ScaleVersion = (typeof SCALE_VERSIONS)[number];
export const SCALE_VERSION: ScaleVersion = '2026-1';

export interface Anchor {
  readonly value: number;
  readonly key: string;
  /** `null` where the words are the line's own: what a 6 looks like here. */
  readonly words: { readonly nl: string; readonly en: string } | null;
}

/** The words at the numbers, shown at every input and on every print. */
export const ANCHORS: Readonly<Record<ScaleVersion, readonly Anchor[]>> = {
  '2026-1': [
    { value: 0, key: 'score.anchor.2026-1.0', words: { nl: 'vrijwel zeker ernstig letsel', en: 'serious harm almost certain' } },
    { value: 6, key: 'score.anchor.2026-1.6', words: null },
    { value: 10, key: 'score.anchor.2026-1.10', words: { nl: 'veilig genoeg om af te sluiten', en: 'safe enough to close' } },
  ],
};

/** The words at one number of one line; nothing where the scale has none. */
export function anchorAt(value: number, { scaleVersion, sixMeans }: { scaleVersion: ScaleVersion; sixMeans: string }, language: 'nl' | 'en'): string | null {
  const anchor = ANCHORS[scaleVersion].find((one) => one.value === value);
  if (!anchor) return null;
  return anchor.words ? anchor.words[language] : sixMeans;
}
