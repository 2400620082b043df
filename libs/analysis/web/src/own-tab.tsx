import { Notice, Stack, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { analysisMessages } from './analysis.messages';
import { MatrixGrid } from './matrix-grid';
import { isLive, knownToAll, type AnalysisAt, type CitedFact, type HypothesisThing, type MarkThing } from './things';
import { useFrozenOrder } from './use-frozen-order';

interface Props {
  readonly at: AnalysisAt;
  readonly hypotheses: readonly HypothesisThing[];
  readonly marks: readonly MarkThing[];
  readonly actions?: (hypothesis: HypothesisThing) => ReactNode;
}

/** One's own sums, over everything the viewer may know; it says that it is theirs and not the table's. */
export function OwnTab({ at, hypotheses, marks, actions }: Props) {
  const t = useT(analysisMessages);
  const all = knownToAll(at.tableFacts);
  const columns = at.facts.filter(({ withdrawnAt }) => !withdrawnAt);
  const against = ({ id }: HypothesisThing): number => {
    const facts = marks.filter(({ hypothesisId, mark, contributionId }) => hypothesisId === id && mark === 'DOES_NOT_FIT' && columns.some((fact) => fact.id === contributionId));
    return new Set(facts.map(({ contributionId }) => contributionId)).size;
  };
  // What the table weighs is marked on the table's own tab, where everybody sees it happen.
  const scopeOf = (hypothesis: HypothesisThing, fact: CitedFact) => (isLive(at) && (hypothesis.scope === 'OWN' || !all.has(fact.id)) ? 'OWN' : null);
  const { ordered, handlers } = useFrozenOrder(hypotheses, against);

  return (
    <Stack>
      <Notice kind="locked" look="quiet" title={t('own.title')}>{t('own.text')}</Notice>
      {hypotheses.length === 0 || columns.length === 0 ? (
        <Notice kind="empty" look="quiet" title={t('own.none')}>{null}</Notice>
      ) : (
        <div {...handlers}>
          <MatrixGrid at={at} caption={t('own.caption')} rows={ordered} columns={columns} marks={marks} against={against} scopeOf={scopeOf} actions={actions} />
        </div>
      )}
    </Stack>
  );
}
