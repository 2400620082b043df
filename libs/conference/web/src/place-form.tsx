import { Await, useMutation, useQuery, type DataOf } from '@casustafel/client';
import { Actions, Button, Card, Form, Select, TextArea, Watched, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { PlaceDocument, PlacesDocument } from './conference.documents';
import { conferenceMessages } from './conference.messages';

type Table = DataOf<typeof PlacesDocument>['caseTables'][number];

/** Puts a case in a slot of its table, with the question of that day. */
export function PlaceForm({ caseId, tableId, onDone }: { caseId: string; tableId: string; onDone: () => void }) {
  const places = useQuery(PlacesDocument, {});
  return <Await query={places}>{({ caseTables }) => <Chosen caseId={caseId} table={caseTables.find(({ id }) => id === tableId)} onDone={onDone} />}</Await>;
}

function Chosen({ caseId, table, onDone }: { caseId: string; table: Table | undefined; onDone: () => void }) {
  const t = useT(conferenceMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const place = useMutation(PlaceDocument);
  const [date, setDate] = useState(table?.dates[0] ?? '');
  const [slot, setSlot] = useState('');
  const [question, setQuestion] = useState('');
  if (!table) return null;
  const isTaken = (number: number): boolean => table.taken.some((taken) => taken.date === date && taken.slot === number);
  const submit = async (): Promise<void> => {
    const { data } = await place.run({ input: { caseId, tableId: table.id, date, slot: Number(slot), question } });
    if (!data) return;
    announce(t('place.done', { date: dates.date(date) }));
    onDone();
  };
  return (
    <Card title={t('place.title')} above={table.name}>
      <Form onSubmit={() => void submit()} problem={place.problem} labels={{ date: t('place.date'), slot: t('place.slot'), question: t('place.question') }}>
        <Select name="date" label={t('place.date')} required value={date} onChange={setDate} options={table.dates.map((day) => ({ value: day, label: dates.day(day) }))} />
        <Select name="slot" label={t('place.slot')} required value={slot} onChange={setSlot} options={table.slotStarts.map((start, index) => ({ value: String(index + 1), label: isTaken(index + 1) ? `${start} (${t('place.taken')})` : start, disabled: isTaken(index + 1) }))} />
        <TextArea name="question" label={t('place.question')} description={t('place.questionHelp')} required value={question} onChange={setQuestion} maxLength={600} />
        <Watched texts={[question]} />
        <Actions>
          <Button type="submit" purpose="primary" busy={place.busy}>{t('place.do')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
