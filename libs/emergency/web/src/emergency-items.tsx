import { Card, FactSentence, Heading, Notice, Paragraph, Stack, useDates, useT } from '@casustafel/ui';
import type { EmergencyItem, EmergencyOpen } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';

/** What may be read now, each as far as it goes; under it whom to call. */
export function EmergencyItems({ items, seats }: Pick<EmergencyOpen, 'items' | 'seats'>) {
  const t = useT(emergencyMessages);
  return (
    <Stack gap={4}>
      <Heading level={2}>{t('view.items')}</Heading>
      {items.length === 0 && <Notice kind="empty" title={t('view.items.none')}>{t('view.items.none.text')}</Notice>}
      {items.map((item) => <ItemCard key={item.id} item={item} name={seats.find(({ id }) => id === item.authorSeatId)?.name ?? item.organisation} />)}
    </Stack>
  );
}

function ItemCard({ item, name }: { item: EmergencyItem; name: string }) {
  const t = useT(emergencyMessages);
  const dates = useDates();
  const { organisation, level, broughtAt, conclusion, summary, who, doesWhat, toWhom, effect, source, notOnward } = item;
  return (
    <Card as="article" level={3} title={organisation}>
      {level === 'HIT' && <Paragraph>{t('item.HIT')}</Paragraph>}
      {level === 'ASK' && <Paragraph>{t('item.ASK', { name })}</Paragraph>}
      {doesWhat && <FactSentence who={who ?? ''} what={doesWhat} whom={toWhom ?? ''} effect={effect ?? ''} />}
      {summary && <Paragraph><strong>{t('item.summary')}:</strong> {summary}</Paragraph>}
      {conclusion && <Paragraph><strong>{t('item.conclusion')}:</strong> {conclusion}</Paragraph>}
      {source && <Paragraph muted small>{t('item.source')}: {source}</Paragraph>}
      {broughtAt && <Paragraph muted small>{[name, t('item.brought', { date: dates.date(broughtAt) })].join(', ')}</Paragraph>}
      {notOnward && <Paragraph small>{t('item.notOnward')}</Paragraph>}
    </Card>
  );
}
