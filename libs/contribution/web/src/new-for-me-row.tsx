import type { Level } from '@casustafel/kernel';
import { Cluster, FactSentence, lawMessages, Link, Paragraph, Row, Stack, Tag, useDates, useT } from '@casustafel/ui';
import { Conditions } from './conditions';
import { contributionMessages } from './contribution.messages';
import type { NewItem } from './new-for-me.documents';
import { newForMeMessages } from './new-for-me.messages';

/** One item, in the words of the level at which this reader is shown it, and where it stands. */
export function NewForMeRow({ item: { contribution, since, isNew }, number }: { item: NewItem; number: string }) {
  const t = useT(newForMeMessages);
  const words = useT(contributionMessages);
  const law = useT(lawMessages);
  const dates = useDates();
  const isOwn = contribution.sharedWith !== null && contribution.sharedWith !== undefined;
  return (
    <Row end={<Link href={`/cases/${contribution.caseId}`}>{t('case', { number })}</Link>}>
      <Stack gap={2}>
        <Said item={contribution} />
        <Cluster>
          {isNew && <Tag tone="accent">{t('new')}</Tag>}
          {contribution.category && <Tag>{words(`category.${contribution.category}` as 'category.IDENTITY')}</Tag>}
          {contribution.level !== 'FULL' && <Tag>{t('shows', { level: law(`law.level.${contribution.level as Level}`) })}</Tag>}
          <Conditions conditions={contribution.conditions ?? []} />
        </Cluster>
        <Paragraph muted small>{[isOwn && t('own'), since && t('from', { when: dates.dateTime(since) })].filter(Boolean).join(' · ')}</Paragraph>
      </Stack>
    </Row>
  );
}

function Said({ item }: { item: NewItem['contribution'] }) {
  const t = useT(newForMeMessages);
  const { who, doesWhat, toWhom, effect, summary, conclusion, level } = item;
  if (level === 'FULL' && who && doesWhat) return <FactSentence who={who} what={doesWhat} whom={toWhom ?? ''} effect={effect ?? ''} knowledge={item.knowledge as 'FIRST_HAND'} />;
  return <Paragraph>{summary ?? conclusion ?? t('something')}</Paragraph>;
}
