/** A figure of several rounds: the one in the middle, with how far they lay apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @throws Error when there is nothing to take the middle of. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('There are no rounds.');
  return { median: (low + high) / 2, least: sorted[0]!, most: sorted.at(-1)! };
}

/** The ratio within each round, because only what ran side by side may be compared. */
export const ratios = <T>(rounds: readonly T[], above: (round: T) => number, below: (round: T) => number): Spread => spread(rounds.map((round) => above(round) / below(round)));

export const written = ({ median, least, most }: Spread, digits = 2): string => `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
