/** How large the world is, and how long is measured. */
export interface Size {
  readonly name: 'full' | 'quick' | 'try';
  readonly contributions: number;
  readonly cases: number;
  readonly professionals: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** How often a fact is taken back, and at how many lines of each person in both processes together. */
  readonly trials: number;
  readonly screens: number;
}

/**
 * Everybody has eighty seats and every case eight in each size, because the cost of a request grows with the seats of
 * whoever asks: a smaller world has fewer people in it, not people who know less.
 */
const SIZES = {
  full: { name: 'full', contributions: 1_000_000, cases: 100_000, professionals: 10_000, rounds: 5, seconds: 10, warmUp: 2, trials: 100, screens: 19 },
  quick: { name: 'quick', contributions: 100_000, cases: 10_000, professionals: 1_000, rounds: 3, seconds: 2, warmUp: 2, trials: 10, screens: 19 },
  /** For who works on the benchmark itself: its figures mean nothing and are not kept. */
  try: { name: 'try', contributions: 16_000, cases: 1_600, professionals: 160, rounds: 2, seconds: 3, warmUp: 3, trials: 2, screens: 2 },
} as const satisfies Record<string, Size>;

/** The size somebody asked for on the command line. @throws Error on a word it does not know. */
export function sizeOf(args: readonly string[]): Size {
  const unknown = args.filter((arg) => !['--quick', '--try'].includes(arg));
  if (unknown.length > 0) throw new Error(`npm run bench does not know ${unknown.join(' ')}; it knows --quick.`);
  return args.includes('--try') ? SIZES.try : args.includes('--quick') ? SIZES.quick : SIZES.full;
}

export const SEATS_A_CASE = 8;
/** One case in so many is a large one, and only those are asked for: a page of fifty must be full. */
export const LARGE_EVERY = 16;
export const IN_LARGE = 100;
export const IN_SMALL = 4;
export const PAGE = 50;
