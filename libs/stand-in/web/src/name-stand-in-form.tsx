import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, CheckboxGroup, Form, Paragraph, Select, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { NameStandInDocument, type Desk, type DeskColleague } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';

const nobody = { absentId: '', date: '', seatIds: [] as string[], professionalId: '' };

/** Who cannot come, on which day and in which cases, and who goes in their place. */
export function NameStandInForm({ desk: { seats, colleagues }, onDone }: { desk: Desk; onDone: () => void }) {
  const t = useT(standInMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const name = useMutation(NameStandInDocument);
  const [fields, setFields] = useState(nobody);
  const set = (change: Partial<typeof nobody>): void => setFields((before) => ({ ...before, ...change }));
  const { absentId, date, seatIds, professionalId } = fields;

  const theirs = seats.filter((seat) => seat.professionalId === absentId);
  const days = [...new Set(theirs.flatMap((seat) => seat.dates))].sort();
  const thatDay = theirs.filter((seat) => seat.dates.includes(date));
  const person = ({ id, name: called, jobTitle, readyUntil }: DeskColleague) => {
    const unready = date !== '' && readyUntil < date;
    return { value: id, label: t(unready ? 'person.unready' : 'person', { name: called, jobTitle, date: dates.date(readyUntil) }), disabled: unready };
  };

  const submit = async (): Promise<void> => {
    const { data } = await name.run({ input: { seatIds, professionalId, date } });
    if (!data) return;
    announce(t('name.done', { name: colleagues.find(({ id }) => id === professionalId)?.name ?? '' }));
    setFields(nobody);
    onDone();
  };

  return (
    <Card title={t('name.title')}>
      <Paragraph muted>{t('name.lead')}</Paragraph>
      <Form onSubmit={() => void submit()} problem={name.problem} labels={{ seatIds: t('cases'), professionalId: t('by'), date: t('date') }}>
        <Select name="absentId" label={t('who')} required value={absentId} onChange={(id) => set({ ...nobody, absentId: id })} options={colleagues.filter(({ id }) => seats.some((seat) => seat.professionalId === id)).map(({ id, name: called, jobTitle }) => ({ value: id, label: `${called}, ${jobTitle}` }))} />
        <Select name="date" label={t('date')} required value={date} onChange={(day) => set({ date: day, seatIds: [], professionalId: '' })} options={days.map((day) => ({ value: day, label: dates.day(day) }))} />
        {thatDay.length > 0 && <CheckboxGroup name="seatIds" label={t('cases')} required value={seatIds} onChange={(ids) => set({ seatIds: ids })} options={thatDay.map(({ id, caseNumber }) => ({ value: id, label: t('case', { number: caseNumber }) }))} />}
        <Select name="professionalId" label={t('by')} required value={professionalId} onChange={(id) => set({ professionalId: id })} options={colleagues.filter(({ id }) => id !== absentId).map(person)} />
        <Actions>
          <Button type="submit" purpose="primary" busy={name.busy}>{t('name.do')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
