import type { Domain } from '@casustafel/kernel';

/** One voice at the table; `value` null means "no view of this". */
export interface Voice {
  readonly id: string;
  /** Organisation first: "Politie, wijkagent". */
  readonly label: string;
  readonly organisationId: string;
  readonly domain: Domain;
  readonly value: number | null;
  /** What it was in the first round, when this is the second. */
  readonly before?: number | null;
}

/** Open arithmetic over the voices, made where the rules live; with an even number both middle values stand. */
export interface Spread {
  readonly lowest: number;
  readonly medians: readonly number[];
  readonly highest: number;
}

export interface Dot extends Voice {
  readonly value: number;
  /** The place in the stack of equal scores, from the axis up. */
  readonly level: number;
  readonly lowest: boolean;
  readonly highest: boolean;
}

export interface ScoreLayout {
  readonly dots: readonly Dot[];
  readonly noView: readonly Voice[];
  readonly height: number;
  /** Two dots of one organisation, to be joined by a line. */
  readonly joined: readonly (readonly [Dot, Dot])[];
}

/** Where a value stands, in per cent of the width; the ends keep room for half a dot. */
export const across = (value: number): number => 4 + value * 9.2;

/** Stacks equal scores in the order given: nothing is moved sideways, nothing is ordered by who is who. */
export function layOut(voices: readonly Voice[], spread: Spread | null): ScoreLayout {
  const levels = new Map<number, number>();
  const dots: Dot[] = [];
  for (const voice of voices) {
    if (voice.value === null) continue;
    const level = levels.get(voice.value) ?? 0;
    levels.set(voice.value, level + 1);
    dots.push({ ...voice, value: voice.value, level, lowest: voice.value === spread?.lowest, highest: voice.value === spread?.highest });
  }
  return { dots, noView: voices.filter(({ value }) => value === null), height: Math.max(1, ...levels.values()), joined: pairs(dots) };
}

function pairs(dots: readonly Dot[]): (readonly [Dot, Dot])[] {
  const found: (readonly [Dot, Dot])[] = [];
  dots.forEach((dot, index) => {
    const next = dots.slice(index + 1).find(({ organisationId }) => organisationId === dot.organisationId);
    if (next) found.push([dot, next]);
  });
  return found;
}
