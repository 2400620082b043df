import { FACTOR_KINDS } from '@casustafel/analysis-domain';
import { useMutation } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, Heading, Notice, Paragraph, Stack, Tag, useAnnounce, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { RemoveFactorDocument } from './analysis.documents';
import { analysisMessages } from './analysis.messages';
import { CitedFacts } from './cited-facts';
import { FactorForm } from './factor-form';
import { mayAdd, nameOf, type AnalysisAt, type FactorThing } from './things';

interface Props {
  readonly at: AnalysisAt;
  readonly factors: readonly FactorThing[];
  /** What else stands under a factor: to disagree with it. */
  readonly more?: (factor: FactorThing) => ReactNode;
}

/** What makes it hard and what protects: both sections always stand, also when one is empty. */
export function FactorList({ at, factors, more }: Props) {
  const t = useT(analysisMessages);
  const [doing, setDoing] = useState<'adding' | string | null>(null);
  const stop = (): void => setDoing(null);
  const ordered = [...factors].sort((one, other) => one.addedAt.localeCompare(other.addedAt));

  return (
    <Stack>
      <Cluster spread>
        <Heading level={2}>{t('factors.title')}</Heading>
        {mayAdd(at) && doing !== 'adding' && <Button onClick={() => setDoing('adding')}>{t('factors.add')}</Button>}
      </Cluster>
      {doing === 'adding' && <FactorForm at={at} onDone={stop} />}
      {[...FACTOR_KINDS].reverse().map((kind) => {
        const some = ordered.filter((factor) => factor.kind === kind);
        const title = kind === 'RISK' ? 'factors.risk' : 'factors.protective';
        return (
          <Stack key={kind}>
            <Heading level={3}>{t(title)}</Heading>
            {some.length === 0 && <Paragraph muted>{t(`${title}.none`)}</Paragraph>}
            {some.map((factor) =>
              doing === factor.id ? (
                <FactorForm key={factor.id} at={at} factor={factor} onDone={stop} />
              ) : (
                <FactorCard key={factor.id} at={at} factor={factor} onChange={() => setDoing(factor.id)} more={more?.(factor)} />
              ),
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}

function FactorCard({ at, factor, onChange, more }: { at: AnalysisAt; factor: FactorThing; onChange: () => void; more?: ReactNode }) {
  const t = useT(analysisMessages);
  const announce = useAnnounce();
  const remove = useMutation(RemoveFactorDocument);
  const whose = at.persons.find(({ id }) => id === factor.personId)?.label ?? t('factor.helpers');
  const { change, remove: mayRemove } = factor.viewerMay;
  const takeAway = async (): Promise<void> => {
    const { data } = await remove.run({ id: factor.id });
    if (data) announce(t('factor.removed'));
  };

  return (
    <Card as="article" look={factor.toRevise ? 'marked' : 'plain'}>
      <FormErrorSummary problem={remove.problem} />
      {factor.toRevise && <Notice kind="closed" look="quiet" title={t('revise.title')}>{t(change ? 'revise.text' : 'revise.supplier')}</Notice>}
      <Paragraph>{factor.text}</Paragraph>
      <Cluster>
        <Tag>{whose}</Tag>
        <Tag tone={factor.kind === 'PROTECTIVE' ? 'good' : 'plain'}>{t(`factor.${factor.mechanism as 'AROSE'}`)}</Tag>
        {factor.scope === 'OWN' && <Tag tone="accent">{t('onlyUs')}</Tag>}
      </Cluster>
      <CitedFacts ids={factor.citedContributionIds} facts={at.facts} />
      <Paragraph muted small>{t('by', { name: nameOf(at.seats, factor.authorSeatId) })}</Paragraph>
      {((mayAdd(at) && (change || mayRemove)) || more) && (
        <Cluster>
          {mayAdd(at) && change && <Button purpose={factor.toRevise ? 'primary' : 'subtle'} onClick={onChange}>{t(factor.toRevise ? 'revise.do' : 'factor.change')}</Button>}
          {mayAdd(at) && mayRemove && <Button purpose="subtle" busy={remove.busy} onClick={() => void takeAway()}>{t('factor.remove')}</Button>}
          {more}
        </Cluster>
      )}
    </Card>
  );
}
