import type { EvidenceMark, Hypothesis } from './analysis';

/** How much stands against one hypothesis. An explanation falls by what contradicts it, not by what fits: much fits anything. */
export interface Contradictions {
  readonly hypothesisId: string;
  readonly position: number;
  /** Facts that at least one seat marked as not fitting. */
  readonly facts: number;
  /** Marks of not fitting, over all seats. */
  readonly marks: number;
}

/** Counts what does not fit, per hypothesis. Give it only what every seat in the room may know: one room, one arithmetic. */
export function contradictions(hypotheses: readonly Pick<Hypothesis, 'id' | 'position'>[], marks: readonly EvidenceMark[]): readonly Contradictions[] {
  return hypotheses.map(({ id, position }) => {
    const against = marks.filter(({ hypothesisId, mark }) => hypothesisId === id && mark === 'DOES_NOT_FIT');
    return { hypothesisId: id, position, facts: new Set(against.map(({ contributionId }) => contributionId)).size, marks: against.length };
  });
}

/**
 * The order of the rows: fewest contradicted facts first, then as they were added. While someone marks, the order they
 * look at stays; rows added meanwhile come last.
 */
export function order(counted: readonly Contradictions[], frozen: readonly string[] | null = null): readonly string[] {
  const byCount = [...counted].sort((one, other) => one.facts - other.facts || one.position - other.position).map(({ hypothesisId }) => hypothesisId);
  if (!frozen) return byCount;
  const added = [...counted].sort((one, other) => one.position - other.position).map(({ hypothesisId }) => hypothesisId);
  return [...frozen.filter((id) => byCount.includes(id)), ...added.filter((id) => !frozen.includes(id))];
}

/** The fact that tells the explanations apart, and how: it fits some and not others. */
export interface Deciding {
  readonly contributionId: string;
  readonly fits: readonly string[];
  readonly doesNotFit: readonly string[];
}

/** The fact that would decide: it fits as many as it contradicts, and the more of both the better. Null while none does. */
export function deciding(hypotheses: readonly Pick<Hypothesis, 'id'>[], contributionIds: readonly string[], marks: readonly EvidenceMark[]): Deciding | null {
  const saying = (contributionId: string, word: EvidenceMark['mark']): readonly string[] =>
    hypotheses.filter(({ id }) => marks.some((each) => each.hypothesisId === id && each.contributionId === contributionId && each.mark === word)).map(({ id }) => id);
  const weighed = contributionIds.map((contributionId) => ({ contributionId, fits: saying(contributionId, 'FITS'), doesNotFit: saying(contributionId, 'DOES_NOT_FIT') }));
  const weight = ({ fits, doesNotFit }: Deciding): number => {
    const apart = doesNotFit.filter((id) => !fits.includes(id)).length;
    return Math.min(fits.filter((id) => !doesNotFit.includes(id)).length, apart);
  };
  return weighed.reduce<Deciding | null>((best, each) => (weight(each) > (best ? weight(best) : 0) ? each : best), null);
}
