import { useMemo } from 'react';
import type { ProblemLike } from './form-context';

export interface ScopedForm {
  /** The name of a field: the path the server knows, under this form's own. */
  readonly name: (path: string) => string;
  readonly problem: ProblemLike | null;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * For forms of which several stand on one page: each field then has a name of its own, so that every label
 * and every fault finds its own field and no other.
 */
export function useScopedForm(scope: string, problem: ProblemLike | null, labels: Readonly<Record<string, string>>): ScopedForm {
  // Kept while the problem is the same: the summary takes the focus when a new one appears, not at every key.
  const scoped = useMemo(() => problem && { ...problem, faults: problem.faults?.map((fault) => ({ ...fault, path: `${scope}.${fault.path}` })) }, [problem, scope]);
  return {
    name: (path) => `${scope}.${path}`,
    problem: scoped,
    labels: Object.fromEntries(Object.entries(labels).map(([path, label]) => [`${scope}.${path}`, label])),
  };
}
