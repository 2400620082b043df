import { Button, Card, Cluster, Heading, Notice, Paragraph, Stack, Tag, useDates, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { analysisMessages } from './analysis.messages';
import { CitedFacts } from './cited-facts';
import { ConclusionForm, placeOf } from './conclusion-form';
import { isLive, nameOf, type AnalysisAt, type ConclusionThing } from './things';
import { Writing } from './writing';

interface Props {
  readonly at: AnalysisAt;
  /** Mostly one; another for only us, or for a table that has changed since. */
  readonly conclusions: readonly ConclusionThing[];
  /** What else stands under it: to disagree with it. */
  readonly more?: (conclusion: ConclusionThing) => ReactNode;
}

/** What the table makes of it. The section always stands, also when there is nothing yet for this reader. */
export function ConclusionEditor({ at, conclusions, more }: Props) {
  const t = useT(analysisMessages);
  const dates = useDates();
  const [writing, setWriting] = useState<'new' | string | null>(null);
  const stop = (): void => setWriting(null);
  const standing = (scope: string): ConclusionThing | undefined => conclusions.find((one) => one.scope === scope && one.conferenceId === at.conferenceId);

  return (
    <Stack>
      <Cluster spread>
        <Heading level={2}>{t('conclusion.title')}</Heading>
        {isLive(at) && writing === null && (!standing('TABLE') || !standing('OWN')) && <Button onClick={() => setWriting('new')}>{t('conclusion.begin')}</Button>}
      </Cluster>
      {conclusions.length === 0 && writing !== 'new' && (
        <>
          <Paragraph muted>{t('conclusion.none')}</Paragraph>
          <Writing at={at} place={placeOf(at.conferenceId)} />
        </>
      )}
      {writing === 'new' && <ConclusionForm at={at} standing={standing} onDone={stop} />}
      {conclusions.map((conclusion) =>
        writing === conclusion.id ? (
          <ConclusionForm key={conclusion.id} at={at} conclusion={conclusion} standing={standing} onDone={stop} />
        ) : (
          <Card key={conclusion.id} as="article" look={conclusion.toRevise ? 'marked' : 'plain'}>
            {conclusion.toRevise && <Notice kind="closed" look="quiet" title={t('revise.title')}>{t(conclusion.viewerMay.write ? 'revise.text' : 'revise.supplier')}</Notice>}
            {conclusion.text.split(/\n{2,}/).map((paragraph, index) => <Paragraph key={index}>{paragraph}</Paragraph>)}
            {conclusion.scope === 'OWN' && <Tag tone="accent">{t('onlyUs')}</Tag>}
            <CitedFacts ids={conclusion.citedContributionIds} facts={at.facts} />
            <Paragraph muted small>{t('conclusion.lastBy', { name: nameOf(at.seats, conclusion.authorSeatId), at: dates.dateTime(conclusion.writtenAt) })}</Paragraph>
            <Writing at={at} place={placeOf(at.conferenceId, conclusion)} />
            <Cluster>
              {isLive(at) && conclusion.viewerMay.write && <Button purpose={conclusion.toRevise ? 'primary' : 'secondary'} onClick={() => setWriting(conclusion.id)}>{t(conclusion.toRevise ? 'revise.do' : 'conclusion.write')}</Button>}
              {more?.(conclusion)}
            </Cluster>
          </Card>
        ),
      )}
    </Stack>
  );
}
