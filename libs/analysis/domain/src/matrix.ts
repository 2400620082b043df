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
