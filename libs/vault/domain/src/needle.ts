/** How what is found may go on in the text around it. */
export type Edge = 'ADDRESS' | 'PHONE' | 'NAME' | 'PLAIN';

/** One way in which a protected value may be written, as it is sought: letters and digits alone. */
export interface Needle {
  readonly plain: string;
  readonly edge: Edge;
}

/** Shorter than this, words are found everywhere. */
export const SHORTEST = 3;

export const needle = (plain: string, edge: Edge): readonly Needle[] => (plain.length >= SHORTEST ? [{ plain, edge }] : []);

/** Every way to choose one of each, as long as it stays few. */
export function combined(choices: readonly (readonly string[])[], most = 96): readonly string[] {
  return choices.reduce<readonly string[]>((all, next) => {
    const kept = all.length * next.length > most ? next.slice(0, 1) : next;
    return all.flatMap((start) => kept.map((end) => start + end));
  }, ['']);
}
