import { useMutation } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, RadioGroup, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { ApartSeat, MarkInView } from './apart';
import { TellOfCompartmentDocument } from './apart.documents';
import { apartMessages } from './apart.messages';

/** Lets somebody else know of the mark, with a reason. */
export function LetKnow({ mark, seats, onDone }: { mark: MarkInView; seats: readonly ApartSeat[]; onDone: () => void }) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const tell = useMutation(TellOfCompartmentDocument);
  const [seatId, setSeat] = useState<string | null>(null);
  const [why, setWhy] = useState('');
  const form = useScopedForm(`tell-${mark.id}`, tell.problem, { seatId: t('tell.whom'), why: t('tell.why') });
  const submit = async (): Promise<void> => {
    const { data } = await tell.run({ input: { compartmentId: mark.id, seatId: seatId ?? '', why } });
    if (!data) return;
    announce(t('tell.done'));
    onDone();
  };
  return (
    <Disclosure title={t('tell.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <RadioGroup name={form.name('seatId')} label={t('tell.whom')} required value={seatId} onChange={setSeat} options={seats.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))} />
        <TextArea name={form.name('why')} label={t('tell.why')} required rows={2} value={why} onChange={setWhy} maxLength={1000} />
        <Watched texts={[why]} />
        <Actions><Button type="submit" busy={tell.busy}>{t('tell.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}
