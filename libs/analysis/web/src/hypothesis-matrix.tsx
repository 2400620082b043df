import { deciding, needsRival, type EvidenceMark } from '@casustafel/analysis-domain';
import { Button, Card, Cluster, Heading, Notice, Paragraph, Row, Rows, Stack, Tabs, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { analysisMessages } from './analysis.messages';
import { HypothesisForm } from './hypothesis-form';
import { MatrixGrid } from './matrix-grid';
import { OwnTab } from './own-tab';
import { factLine, isLive, knownToAll, mayAdd, type AnalysisAt, type HypothesisThing, type MarkThing } from './things';
import { useFrozenOrder } from './use-frozen-order';

interface Props {
  readonly at: AnalysisAt;
  readonly hypotheses: readonly HypothesisThing[];
  readonly marks: readonly MarkThing[];
  /** What else stands under an explanation: to disagree with it. */
  readonly more?: (hypothesis: HypothesisThing) => ReactNode;
}

/** The rival explanations against the facts: one tab in which all see the same, and one of one's own that says so. */
export function HypothesisMatrix({ at, hypotheses, marks, more }: Props) {
  const t = useT(analysisMessages);
  const [doing, setDoing] = useState<'adding' | string | null>(null);
  const stop = (): void => setDoing(null);
  const changing = hypotheses.find(({ id }) => id === doing);
  const actions = (hypothesis: HypothesisThing): ReactNode => (
    <Cluster>
      {mayAdd(at) && hypothesis.viewerMay.change && <Button purpose="subtle" onClick={() => setDoing(hypothesis.id)}>{t('hypothesis.change')}</Button>}
      {more?.(hypothesis)}
    </Cluster>
  );
  const part = { at, hypotheses, marks, actions };

  return (
    <Stack>
      <Cluster spread>
        <Heading level={2}>{t('hypotheses.title')}</Heading>
        {mayAdd(at) && doing !== 'adding' && <Button onClick={() => setDoing('adding')}>{t('hypotheses.add')}</Button>}
      </Cluster>
      {doing === 'adding' && <HypothesisForm at={at} onDone={stop} />}
      {changing && <HypothesisForm key={changing.id} at={at} hypothesis={changing} onDone={stop} />}
      <Tabs
        label={t('hypotheses.title')}
        tabs={[
          { id: 'table', title: t('hypotheses.tab.table'), content: () => <TableTab {...part} /> },
          { id: 'own', title: t('hypotheses.tab.own'), content: () => <OwnTab {...part} /> },
        ]}
      />
    </Stack>
  );
}

interface TabProps extends Pick<Props, 'at' | 'hypotheses' | 'marks'> {
  readonly actions: (hypothesis: HypothesisThing) => ReactNode;
}

/** Only what everybody seated may know: the same rows, the same columns and the same counts on every screen. */
function TableTab({ at, hypotheses, marks, actions }: TabProps) {
  const t = useT(analysisMessages);
  const live = at.seats.filter((seat) => seat.live);
  const ofTable = hypotheses.filter(({ scope }) => scope === 'TABLE');
  const missing = (hypothesis: HypothesisThing): readonly string[] => live.filter(({ id }) => !hypothesis.seenBySeatIds.includes(id)).map(({ name }) => name);
  const rows = ofTable.filter((hypothesis) => missing(hypothesis).length === 0);
  const notAll = ofTable.filter((hypothesis) => missing(hypothesis).length > 0);
  const all = knownToAll(at.tableFacts);
  const columns = at.facts.filter(({ id, withdrawnAt }) => all.has(id) && !withdrawnAt);
  const counting = marks.filter(({ scope, contributionId }) => scope === 'TABLE' && all.has(contributionId));
  const against = ({ contradictions }: HypothesisThing): number => contradictions?.facts ?? 0;
  const { ordered, handlers } = useFrozenOrder(rows, against);

  return (
    <Stack>
      {rows.length === 0 && <Paragraph muted>{t('hypotheses.none')}</Paragraph>}
      {rows.length > 0 && needsRival(rows) && <Notice kind="empty" look="quiet" title={t('hypotheses.rival')}>{null}</Notice>}
      {rows.length > 0 && (
        <div {...handlers}>
          <Stack>
            <DecidingFact at={at} rows={ordered} marks={counting} />
            <Paragraph muted small>{columns.length === 0 ? t('hypotheses.noFacts') : t('hypotheses.table.how')}</Paragraph>
            <MatrixGrid at={at} caption={t('hypotheses.table')} rows={ordered} columns={columns} marks={counting} against={against} scopeOf={() => (isLive(at) ? 'TABLE' : null)} actions={actions} />
          </Stack>
        </div>
      )}
      {notAll.length > 0 && (
        <Card title={t('hypotheses.notAll')} level={3} look="weak">
          <Paragraph muted small>{t('hypotheses.notAll.text')}</Paragraph>
          <Rows label={t('hypotheses.notAll')}>
            {notAll.map((hypothesis) => (
              <Row key={hypothesis.id}>
                {t('hypotheses.notAll.row', { text: hypothesis.text, names: missing(hypothesis).join(', ') })}
                {actions(hypothesis)}
              </Row>
            ))}
          </Rows>
        </Card>
      )}
    </Stack>
  );
}

/** Pinned above the rows: the fact that tells the explanations apart, and how. */
function DecidingFact({ at, rows, marks }: { at: AnalysisAt; rows: readonly HypothesisThing[]; marks: readonly MarkThing[] }) {
  const t = useT(analysisMessages);
  const found = deciding(rows, at.facts.map(({ id }) => id), marks as readonly EvidenceMark[]);
  const fact = found && at.facts.find(({ id }) => id === found.contributionId);
  const texts = (ids: readonly string[]): string => rows.filter(({ id }) => ids.includes(id)).map(({ text }) => `“${text}”`).join(', ');
  if (!found || !fact) return <Paragraph muted small>{t('deciding.none')}</Paragraph>;
  return (
    <Card title={t('deciding.title')} level={3} look="weak">
      <Paragraph>{factLine(fact)}</Paragraph>
      <Paragraph muted small>{t('deciding.text', { fits: texts(found.fits), against: texts(found.doesNotFit) })}</Paragraph>
    </Card>
  );
}
