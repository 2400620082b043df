import { sameRecipient, type Recipient } from '@casustafel/kernel';
import { isNumber, NO_VIEW, type GivenScore, type ScoreNumber, type ScoreValue } from './score';
import { hasMoved } from './answering.rules';

/** One organisation with one task, and all its dots. */
export interface Voice extends Recipient {
  /** What counts: the lower of its numbers; `NO_VIEW` only when it gave no number at all. */
  readonly value: ScoreValue;
  readonly dots: readonly { readonly seatId: string; readonly value: ScoreValue }[];
}

/** Open arithmetic over one revealed round: anyone can redo it on paper. There is no mean, on purpose. */
export interface Spread {
  readonly lowest: ScoreNumber | null;
  /** The middle value; with an even number of voices both middle ones, when they differ. */
  readonly median: readonly ScoreNumber[];
  readonly highest: ScoreNumber | null;
  readonly voices: readonly Voice[];
  readonly noView: number;
  readonly notGivenSeatIds: readonly string[];
  /** Lowest first, then highest; nobody speaks twice, and with no spread nobody is asked as the highest. */
  readonly speaksFirst: { readonly lowestSeatIds: readonly string[]; readonly highestSeatIds: readonly string[] };
}

const numbersOf = (values: readonly ScoreValue[]): ScoreNumber[] => values.filter(isNumber).sort((one, other) => one - other);

function voicesOf(given: readonly GivenScore[]): readonly Voice[] {
  const groups: GivenScore[][] = [];
  for (const score of given) {
    const own = groups.find(([first]) => first && sameRecipient(first, score));
    if (own) own.push(score);
    else groups.push([score]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const dots = group.map(({ seatId, value }) => ({ seatId, value }));
    return [{ organisationId: first.organisationId, task: first.task, value: numbersOf(dots.map(({ value }) => value))[0] ?? NO_VIEW, dots }];
  });
}

function medianOf(sorted: readonly ScoreNumber[]): readonly ScoreNumber[] {
  const middle = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return [...new Set(middle.filter((value) => value !== undefined))];
}

/** Who gave the value that counts for a voice. */
const speakers = (voices: readonly Voice[], value: ScoreNumber | null): readonly string[] =>
  voices.filter((voice) => voice.value === value).flatMap(({ dots }) => dots.filter((dot) => dot.value === value).map(({ seatId }) => seatId));

/** Lays out a revealed round: who stands where, and who speaks first. */
export function spread(given: readonly GivenScore[], expectedSeatIds: readonly string[]): Spread {
  const voices = voicesOf(given);
  const sorted = numbersOf(voices.map(({ value }) => value));
  const lowest = sorted[0] ?? null;
  const highest = sorted.at(-1) ?? null;
  const answered = new Set(given.map(({ seatId }) => seatId));
  return {
    lowest,
    median: medianOf(sorted),
    highest,
    voices,
    noView: voices.filter(({ value }) => value === NO_VIEW).length,
    notGivenSeatIds: expectedSeatIds.filter((seatId) => !answered.has(seatId)),
    speaksFirst: {
      lowestSeatIds: lowest === null ? [] : speakers(voices, lowest),
      highestSeatIds: highest === null || highest === lowest ? [] : speakers(voices, highest),
    },
  };
}

export interface Move {
  readonly seatId: string;
  readonly from: ScoreValue;
  readonly to: ScoreValue;
}

/** Who moved between the rounds, among those who answered both; nobody has to. */
export function moved(first: readonly GivenScore[], second: readonly GivenScore[]): readonly Move[] {
  const before = new Map(first.map(({ seatId, value }) => [seatId, value]));
  return second.flatMap(({ seatId, value: to }) => {
    const from = before.get(seatId);
    return from !== undefined && hasMoved(from, to) ? [{ seatId, from, to }] : [];
  });
}
