import { Card, Paragraph, useDates, useT } from '@casustafel/ui';
import { dayOf } from '@casustafel/kernel';
import { HandOverForm } from './hand-over-form';
import type { Desk } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';

/** The seat of a colleague who cannot hand it over themself, by whoever holds the mandate. */
export function HandOverFor({ desk: { seats, colleagues }, onDone }: { desk: Desk; onDone: () => void }) {
  const t = useT(standInMessages);
  const dates = useDates();
  const today = dayOf(new Date());
  const nameOf = (id: string): string => colleagues.find((each) => each.id === id)?.name ?? '';
  return (
    <Card title={t('for.title')}>
      <Paragraph muted>{t('for.lead')}</Paragraph>
      <HandOverForm
        seats={seats.map(({ id, caseNumber, professionalId }) => ({ id, professionalId, label: t('for.seat', { name: nameOf(professionalId), number: caseNumber }) }))}
        receivers={colleagues.map(({ id, name, jobTitle, readyUntil }) => ({ value: id, label: readyUntil < today ? t('person.unready', { name, jobTitle, date: dates.date(readyUntil) }) : t('person', { name, jobTitle }) }))}
        onDone={onDone}
      />
    </Card>
  );
}
