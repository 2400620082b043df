import { useMutation } from '@casustafel/client';
import { Button, CheckboxGroup, DateInput, Dialog, Form, Paragraph, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { lastDayOf, othersAt, type ValueInView, type VaultSeat } from './vault';
import { OpenProtectedDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

/** Says who may know a value, by name; nobody is chosen beforehand but who was. */
export function OpenDialog({ value, seats, onClose }: { readonly value: ValueInView; readonly seats: readonly VaultSeat[]; readonly onClose: (changed: boolean) => void }) {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const open = useMutation(OpenProtectedDocument);
  const others = othersAt(seats);
  const [seatIds, setSeats] = useState<string[]>(() => value.seatIds.filter((id) => others.some((seat) => seat.id === id)));
  // The end that stands is kept: whoever lets one more person know it would else open it for good to all.
  const [lastDay, setLastDay] = useState(() => lastDayOf(value.openUntil));
  const form = useScopedForm(`open:${value.id}`, open.problem, { seatIds: t('open.seats'), lastDay: t('open.lastDay') });
  const run = async (): Promise<void> => {
    const { data } = await open.run({ input: { id: value.id, version: value.version, seatIds, lastDay: lastDay || null } });
    if (!data) return;
    announce(t('open.done'));
    onClose(true);
  };
  return (
    <Dialog open onClose={() => onClose(false)} title={t('open.title')} actions={<Button purpose="primary" busy={open.busy} onClick={() => void run()}>{t('open.save')}</Button>}>
      <Form onSubmit={() => void run()} problem={form.problem} labels={form.labels} label={t('open.title')}>
        <Paragraph>{t('open.lead')}</Paragraph>
        <CheckboxGroup name={form.name('seatIds')} label={t('open.seats')} value={seatIds} onChange={setSeats} options={others.map(({ id, name, organisation }) => ({ value: id, label: name, description: organisation }))} />
        <DateInput name={form.name('lastDay')} label={t('open.lastDay')} description={t('open.lastDayHelp')} value={lastDay} onChange={setLastDay} />
      </Form>
    </Dialog>
  );
}
