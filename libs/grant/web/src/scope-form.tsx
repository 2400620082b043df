import { Card, Paragraph, Select, Stack, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ASKABLE, otherParties, type TableSeat } from './access-request';
import { grantMessages } from './grant.messages';
import { WhyPanel } from './why-panel';

/** "Vraag om inzage": of whom, and which kind of data; answered from the agreement, which says nothing of what there is. */
export function AskForScope({ caseId, seats }: { caseId: string; seats: readonly TableSeat[] }) {
  const t = useT(grantMessages);
  const [party, setParty] = useState('');
  const [category, setCategory] = useState<(typeof ASKABLE)[number] | ''>('');
  const parties = otherParties(seats);
  const chosen = parties.find(({ key }) => key === party);
  const label = chosen && category ? t('scope.label', { category: t(`category.${category as 'HEALTH'}`), organisation: chosen.name }) : '';
  return (
    <Card title={t('scope.title')}>
      <Stack>
        <Paragraph muted>{t('scope.lead')}</Paragraph>
        <Select name="scope-party" label={t('scope.party')} required value={party} onChange={setParty} options={parties.map(({ key, name }) => ({ value: key, label: name }))} />
        <Select name="scope-category" label={t('scope.category')} required value={category} onChange={setCategory} options={ASKABLE.map((value) => ({ value, label: t(`category.${value as 'HEALTH'}`) }))} />
        {chosen && category && <WhyPanel caseId={caseId} about={{ scope: { organisationId: chosen.organisationId, task: chosen.task, category } }} label={label} level={3} />}
      </Stack>
    </Card>
  );
}
