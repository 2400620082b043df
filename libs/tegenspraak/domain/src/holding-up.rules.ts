import { isUnanswered, type Tegenspraak } from './tegenspraak';

interface DecisionFacts {
  readonly id: string;
  readonly cites: readonly { readonly id: string }[];
}

type Held = Pick<Tegenspraak, 'id' | 'target' | 'state'>;

/**
 * What holds a decision up: a dissent still without an answer, on that decision or on something it cites.
 * All who decide know these targets, so nothing blocks unseen; every other dissent travels on as an open point.
 */
export function heldUpBy({ id, cites }: DecisionFacts, tegenspraken: readonly Held[]): readonly string[] {
  const atStake = new Set([id, ...cites.map((cited) => cited.id)]);
  return tegenspraken.filter((one) => isUnanswered(one) && atStake.has(one.target.id)).map((one) => one.id);
}

export const holdsUp = (decision: DecisionFacts, tegenspraken: readonly Held[]): boolean => heldUpBy(decision, tegenspraken).length > 0;
