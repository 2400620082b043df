import { useMutation } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, Select, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { nameOf, type Dissent, type TableSeat } from './dissent';
import { AskForAnswerDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

/** The lead hands the answer to somebody at the table. */
export function AskForm({ dissent: { id, version, authorSeatId, askedSeatId }, seats }: { dissent: Dissent; seats: readonly TableSeat[] }) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(AskForAnswerDocument);
  const form = useScopedForm(`ask:${id}`, act.problem, { seatId: t('ask.who') });
  const [seatId, setSeatId] = useState(askedSeatId ?? '');
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version, seatId } });
    if (data) announce(t('acted'));
  };
  return (
    <Disclosure title={t('ask.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <Select name={form.name('seatId')} label={t('ask.who')} required value={seatId} onChange={setSeatId} options={seats.filter((seat) => seat.live && seat.id !== authorSeatId).map((seat) => ({ value: seat.id, label: nameOf(seats, seat.id) }))} />
        <Actions><Button type="submit" busy={act.busy}>{t('ask.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}
