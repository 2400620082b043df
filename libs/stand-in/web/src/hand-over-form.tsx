import { useMutation } from '@casustafel/client';
import { HANDOVER_REASONS, type HandoverReason } from '@casustafel/stand-in-domain';
import { Actions, Button, CheckboxGroup, Form, RadioGroup, Select, TextArea, Watched, useAnnounce, useT, type Option } from '@casustafel/ui';
import { useState } from 'react';
import { HandOverSeatDocument } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';

interface Props {
  /** One's own seat, which has no label; or those of colleagues, of which one is chosen first. */
  readonly seats: readonly { readonly id: string; readonly label?: string; readonly professionalId: string }[];
  readonly receivers: readonly (Option & { readonly value: string })[];
  /** Facts of the own organisation, for whoever may read them. */
  readonly facts?: readonly { readonly id: string; readonly label: string }[];
  readonly onDone: () => void;
  readonly onStop?: () => void;
}

const start = { seatId: '', receiverId: '', reason: null as HandoverReason | null, note: '', contributionIds: [] as string[] };
const LONGEST_NOTE = 600;

/** To whom a seat goes and why; one press moves it with everything its holder owed. */
export function HandOverForm({ seats, receivers, facts = [], onDone, onStop }: Props) {
  const t = useT(standInMessages);
  const announce = useAnnounce();
  const handOver = useMutation(HandOverSeatDocument);
  // One's own seat is not asked for; that of a colleague is always named, also when it is the only one.
  const only = seats.find(({ label }) => label === undefined);
  const [fields, setFields] = useState({ ...start, seatId: only?.id ?? '' });
  const set = (change: Partial<typeof start>): void => setFields((before) => ({ ...before, ...change }));
  const giver = seats.find(({ id }) => id === fields.seatId)?.professionalId;

  const submit = async (): Promise<void> => {
    const { data } = await handOver.run({ input: { ...fields, reason: fields.reason ?? '', note: fields.note || null } });
    if (!data) return;
    announce(t('handOver.done'));
    setFields({ ...start, seatId: only?.id ?? '' });
    onDone();
  };

  return (
    <Form onSubmit={() => void submit()} problem={handOver.problem} labels={{ seatId: t('for.which'), receiverId: t('receiver'), reason: t('reason'), note: t('note'), contributionIds: t('facts') }}>
      {!only && <Select name="seatId" label={t('for.which')} required value={fields.seatId} onChange={(seatId) => set({ seatId })} options={seats.map(({ id, label = '' }) => ({ value: id, label }))} />}
      <Select name="receiverId" label={t('receiver')} required value={fields.receiverId} onChange={(receiverId) => set({ receiverId })} options={receivers.filter(({ value }) => value !== giver)} />
      <RadioGroup name="reason" label={t('reason')} required value={fields.reason} onChange={(reason) => set({ reason })} options={HANDOVER_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))} />
      <TextArea name="note" label={t('note')} description={t('note.help')} rows={2} maxLength={LONGEST_NOTE} value={fields.note} onChange={(note) => set({ note })} />
      <Watched texts={[fields.note]} cited={fields.contributionIds} />
      {facts.length > 0 && <CheckboxGroup name="contributionIds" label={t('facts')} description={t('facts.help')} value={fields.contributionIds} onChange={(contributionIds) => set({ contributionIds })} options={facts.map(({ id, label }) => ({ value: id, label }))} />}
      <Actions>
        <Button type="submit" purpose="primary" busy={handOver.busy}>{t('handOver.do')}</Button>
        {onStop && <Button purpose="subtle" onClick={onStop}>{t('handOver.stop')}</Button>}
      </Actions>
    </Form>
  );
}
