import { order, type Contradictions } from '@casustafel/analysis-domain';
import { useState, type FocusEvent } from 'react';
import type { HypothesisThing } from './things';

/** The rows by what stands against them; as long as the focus is inside, they stay where they are. */
export function useFrozenOrder(rows: readonly HypothesisThing[], against: (row: HypothesisThing) => number) {
  const [frozen, freeze] = useState<readonly string[] | null>(null);
  const counted = rows.map((row): Contradictions => ({ hypothesisId: row.id, position: row.position, facts: against(row), marks: 0 }));
  const ids = order(counted, frozen);
  const ordered = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const handlers = {
    onFocus: () => freeze((before) => before ?? ids),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) freeze(null);
    },
  };
  return { ordered, handlers };
}
