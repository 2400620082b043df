import { MARKS, type Mark } from '@casustafel/analysis-domain';
import { act } from '@casustafel/client';
import type { AudienceScope } from '@casustafel/kernel';
import { FormErrorSummary, Paragraph, Tag, useAnnounce, useT } from '@casustafel/ui';
import { useState, type ComponentProps, type ReactNode } from 'react';
import './analysis.css';
import { MarkEvidenceDocument } from './analysis.documents';
import { analysisMessages } from './analysis.messages';
import { MarkCell } from './mark-cell';
import { factLine, type AnalysisAt, type CitedFact, type HypothesisThing, type MarkThing } from './things';

interface Props {
  readonly at: AnalysisAt;
  readonly caption: string;
  /** In the order in which they stand. */
  readonly rows: readonly HypothesisThing[];
  readonly columns: readonly CitedFact[];
  readonly marks: readonly MarkThing[];
  /** How much stands against a row, over what this grid counts. */
  readonly against: (hypothesis: HypothesisThing) => number;
  /** For whom a mark here would be; null where one only looks. */
  readonly scopeOf: (hypothesis: HypothesisThing, fact: CitedFact) => AudienceScope | null;
  readonly actions?: (hypothesis: HypothesisThing) => ReactNode;
}

const cellKey = (hypothesisId: string, contributionId: string): string => `${hypothesisId} ${contributionId}`;

/** Explanations in rows, facts in columns; on a phone each explanation with its facts beneath. */
export function MatrixGrid({ at, caption, rows, columns, marks, against, scopeOf, actions }: Props) {
  const t = useT(analysisMessages);
  const announce = useAnnounce();
  const self = at.seats.find((seat) => seat.self)?.id;
  const [sent, setSent] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [problem, setProblem] = useState<ComponentProps<typeof FormErrorSummary>['problem']>(null);

  const give = async (hypothesisId: string, contributionId: string, mark: Mark, scope: AudienceScope): Promise<void> => {
    const key = cellKey(hypothesisId, contributionId);
    // Shown at once and told when it holds; the next page of the case brings what the server keeps.
    setSent((before) => new Map(before).set(key, mark));
    setProblem(null);
    const { problem: refused } = await act(MarkEvidenceDocument, { input: { hypothesisId, contributionId, mark, scope } });
    setSent((before) => (refused && before.get(key) === mark ? new Map([...before].filter(([each]) => each !== key)) : before));
    if (refused) setProblem(refused);
    else announce(t('mark.done', { mark: t(`mark.${mark}`) }));
  };

  const cell = (hypothesis: HypothesisThing, fact: CitedFact): ReactNode => {
    const here = marks.filter((mark) => mark.hypothesisId === hypothesis.id && mark.contributionId === fact.id);
    const own = here.find(({ seatId }) => seatId === self)?.mark as Mark | undefined;
    const scope = scopeOf(hypothesis, fact);
    const tally = Object.fromEntries(MARKS.map((word) => [word, here.filter(({ mark }) => mark === word).length])) as Record<Mark, number>;
    return (
      <MarkCell
        label={t('matrix.cell', { fact: factLine(fact), hypothesis: hypothesis.text })}
        value={sent.get(cellKey(hypothesis.id, fact.id)) ?? own ?? null}
        tally={tally}
        onMark={scope && hypothesis.viewerMay.mark ? (mark) => void give(hypothesis.id, fact.id, mark, scope) : undefined}
      />
    );
  };

  return (
    <>
      <FormErrorSummary problem={problem} />
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- that is what lets somebody without a mouse scroll it */}
      <div className="ct-matrix__scroll" role="region" aria-label={t('matrix.scroll')} tabIndex={0}>
        <table className="ct-matrix">
          <caption className="ct-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrix.hypothesis')}</th>
              {columns.map((fact) => <th key={fact.id} scope="col">{factLine(fact)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((hypothesis) => (
              <tr key={hypothesis.id}>
                <th scope="row">
                  <p className="ct-matrix__text">{hypothesis.text}</p>
                  <Paragraph muted small>{t('hypothesis.wrongIf.short', { text: hypothesis.wrongIf })}</Paragraph>
                  <Tag tone={against(hypothesis) > 0 ? 'warn' : 'plain'}>{t('against', { count: against(hypothesis) })}</Tag>
                  {hypothesis.scope === 'OWN' && <Tag tone="accent">{t('onlyUs')}</Tag>}
                  {actions?.(hypothesis)}
                </th>
                {columns.map((fact) => (
                  <td key={fact.id}>
                    <p className="ct-matrix__fact">{factLine(fact)}</p>
                    {cell(hypothesis, fact)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
