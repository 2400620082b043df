import { useMutation } from '@casustafel/client';
import { CERTAINTIES, COMPARTMENT_KINDS, type Certainty, type CompartmentKind } from '@casustafel/compartment-domain';
import { Actions, Button, Card, CheckboxGroup, Form, Notice, RadioGroup, Stack, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { labelsOf, mayBeTold, personsOf, type ApartPerson, type ApartSeat, type Speaks } from './apart';
import { KeepApartDocument } from './apart.documents';
import { apartMessages } from './apart.messages';
import { SpeaksWith } from './speaks-with';

interface Props {
  readonly caseId: string;
  readonly persons: readonly ApartPerson[];
  /** Who sits here now. */
  readonly seats: readonly ApartSeat[];
  readonly onDone: () => void;
}

/** Marks two parties as kept apart. Whom each at the table serves is asked in the same act: what is not known counts as both. */
export function ApartForm({ caseId, persons, seats, onDone }: Props) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const keep = useMutation(KeepApartDocument);
  const [kind, setKind] = useState<CompartmentKind>('INTIMATE_TERROR');
  const [certainty, setCertainty] = useState<Certainty>('SUSPECTED');
  const [protectedIds, setProtected] = useState<readonly string[]>([]);
  const [fearedIds, setFeared] = useState<readonly string[]>([]);
  const [speaks, setSpeaks] = useState<Readonly<Record<string, Speaks>>>({});
  const [untold, setUntold] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const form = useScopedForm('apart', keep.problem, { protectedIds: t('form.protected'), fearedIds: t('form.feared'), seats: t('form.seats'), audienceSeatIds: t('form.audience'), why: t('form.why') });
  const sides = { protectedIds, fearedIds };
  const both = protectedIds.length > 0 && fearedIds.length > 0;
  const saidOf = (id: string): Speaks => speaks[id] ?? 'UNKNOWN';
  const tellable = seats.filter(({ id }) => mayBeTold(saidOf(id)));
  const told = tellable.filter(({ id }) => !untold.includes(id)).map(({ id }) => id);
  const options = (others: readonly string[]) => persons.filter(({ id }) => !others.includes(id)).map(({ id, label }) => ({ value: id, label }));

  const submit = async (): Promise<void> => {
    const { data } = await keep.run({ input: { caseId, kind, certainty, protectedIds: [...protectedIds], fearedIds: [...fearedIds], seats: seats.map(({ id }) => ({ seatId: id, personIds: personsOf(saidOf(id), sides) })), audienceSeatIds: told, why } });
    if (!data) return;
    announce(t('form.done'));
    onDone();
  };
  return (
    <Card title={t('form.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <RadioGroup name={form.name('kind')} label={t('form.kind')} required value={kind} onChange={setKind} options={COMPARTMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <RadioGroup name={form.name('certainty')} label={t('form.certainty')} required value={certainty} onChange={setCertainty} options={CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }))} />
        <CheckboxGroup name={form.name('protectedIds')} label={t('form.protected')} description={t('form.protectedHelp')} required value={protectedIds} onChange={setProtected} options={options(fearedIds)} />
        <CheckboxGroup name={form.name('fearedIds')} label={t('form.feared')} description={t('form.fearedHelp')} required value={fearedIds} onChange={setFeared} options={options(protectedIds)} />
        {both && (
          <Stack gap={4}>
            <Notice kind="empty" look="quiet" title={t('form.seats')}>{t('form.seatsHelp')}</Notice>
            {seats.map((seat) => (
              <SpeaksWith key={seat.id} name={form.name(`speaks-${seat.id}`)} seat={seat} value={saidOf(seat.id)} onChange={(value) => setSpeaks({ ...speaks, [seat.id]: value })} one={labelsOf(protectedIds, persons)} other={labelsOf(fearedIds, persons)} />
            ))}
            <CheckboxGroup name={form.name('audienceSeatIds')} label={t('form.audience')} description={t('form.audienceHelp')} value={told} onChange={(chosen) => setUntold(tellable.filter(({ id }) => !chosen.includes(id)).map(({ id }) => id))} options={tellable.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))} />
          </Stack>
        )}
        <TextArea name={form.name('why')} label={t('form.why')} description={t('form.whyHelp')} required value={why} onChange={setWhy} maxLength={1000} />
        <Watched texts={[why]} />
        <Notice kind="empty" look="quiet" title={t('form.effect')}>{t('form.effectText')}</Notice>
        <Actions>
          <Button type="submit" purpose="primary" busy={keep.busy}>{t('form.do')}</Button>
          <Button purpose="subtle" onClick={onDone}>{t('form.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
