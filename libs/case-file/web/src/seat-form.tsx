import { Await, useMutation, useQuery, type DataOf } from '@casustafel/client';
import { SEAT_FUNCTIONS, type SeatFunction } from '@casustafel/kernel';
import { Actions, Button, Card, Form, Paragraph, Select, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { DirectoryDocument, SeatDocument } from './case-file.documents';
import { caseFileMessages } from './case-file.messages';
import type { SeatInView } from './case-in-view';

type Organisations = DataOf<typeof DirectoryDocument>['directory'];

/** Gives somebody of an organisation that takes part a seat in this case. */
export function SeatForm({ caseId, seats }: { caseId: string; seats: readonly SeatInView[] }) {
  const t = useT(caseFileMessages);
  const directory = useQuery(DirectoryDocument, {});
  return (
    <Card title={t('seats.add')}>
      <Paragraph muted>{t('seats.addHelp')}</Paragraph>
      <Await query={directory}>{(found) => <Chosen caseId={caseId} organisations={found.directory} seats={seats} />}</Await>
    </Card>
  );
}

function Chosen({ caseId, organisations, seats }: { caseId: string; organisations: Organisations; seats: readonly SeatInView[] }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const seat = useMutation(SeatDocument);
  const [organisationId, setOrganisationId] = useState('');
  const [professionalId, setProfessionalId] = useState('');
  const [as, setAs] = useState<SeatFunction>('PARTNER');
  const people = organisations.find(({ id }) => id === organisationId)?.professionals ?? [];
  const seated = new Set(seats.filter(({ live }) => live).map((each) => each.professionalId));

  const submit = async (): Promise<void> => {
    const { data } = await seat.run({ input: { caseId, professionalId, function: as } });
    if (!data) return;
    announce(t('seats.done', { name: people.find(({ id }) => id === professionalId)?.name ?? '' }));
    setProfessionalId('');
    setAs('PARTNER');
  };

  return (
    <Form onSubmit={() => void submit()} problem={seat.problem} labels={{ professionalId: t('seats.person'), function: t('seats.function') }}>
      <Select
        name="organisationId"
        label={t('seats.organisation')}
        required
        value={organisationId}
        onChange={(id) => {
          setOrganisationId(id);
          setProfessionalId('');
        }}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="professionalId"
        label={t('seats.person')}
        required
        value={professionalId}
        onChange={setProfessionalId}
        options={people.map(({ id, name, jobTitle, fit }) => ({
          value: id,
          label: seated.has(id) ? t('seats.seated', { name, jobTitle }) : fit ? `${name}, ${jobTitle}` : t('seats.unfit', { name, jobTitle }),
          disabled: seated.has(id) || !fit,
        }))}
      />
      <Select name="function" label={t('seats.function')} required value={as} onChange={setAs} options={SEAT_FUNCTIONS.map((each) => ({ value: each, label: t(`function.${each}`) }))} />
      <Actions>
        <Button type="submit" purpose="primary" busy={seat.busy} disabled={!professionalId}>{t('seats.do')}</Button>
      </Actions>
    </Form>
  );
}
