import type { Knowledge } from '@casustafel/kernel';
import type { Fact } from './fact';

/** A fact card as it is being written. */
export const startOf = (fact?: Fact) => ({
  who: fact?.who ?? '',
  doesWhat: fact?.doesWhat ?? '',
  toWhom: fact?.toWhom ?? '',
  effect: fact?.effect ?? '',
  occurredOn: fact?.occurredOn ?? '',
  source: fact?.source ?? '',
  ground: fact?.ground ?? '',
  article: fact?.article ?? '',
  conclusion: fact?.conclusion ?? '',
  summary: fact?.summary ?? '',
  about: fact?.about ?? '',
  category: fact?.category ?? '',
  knowledge: (fact?.knowledge ?? null) as Knowledge | null,
  aboutPersonIds: [...(fact?.aboutPersonIds ?? [])],
  version: fact?.version ?? 0,
});
export type FactFields = ReturnType<typeof startOf>;
