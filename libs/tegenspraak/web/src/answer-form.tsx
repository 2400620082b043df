import { useDraft, useMutation } from '@casustafel/client';
import { ANSWER_OUTCOMES } from '@casustafel/tegenspraak-domain';
import { Actions, Button, DateInput, Form, Grid, RadioGroup, Select, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { nameOf, type TableSeat } from './dissent';
import { AnswerDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

type Outcome = (typeof ANSWER_OUTCOMES)[number];

/** The written answer the table owes: accepted, partly, not because, or to be checked by whom before when. */
export function AnswerForm({ id, version, seats }: { id: string; version: number; seats: readonly TableSeat[] }) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(AnswerDocument);
  const form = useScopedForm(`answer:${id}`, act.problem, { outcome: t('answer.label'), because: t('answer.because'), checkBySeatId: t('answer.who'), checkBefore: t('answer.before') });
  const because = useDraft(`tegenspraak:${id}:because`);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [checkBySeatId, setCheckBy] = useState('');
  const [checkBefore, setCheckBefore] = useState('');
  const checks = outcome === 'TO_BE_CHECKED';

  const submit = async (): Promise<void> => {
    const check = checks ? { checkBySeatId: checkBySeatId || null, checkBefore: checkBefore || null } : {};
    const { data } = await act.run({ input: { id, version, outcome: outcome ?? '', because: because.value || null, ...check } });
    if (!data) return;
    because.done();
    announce(t('acted'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('outcome')} label={t('answer.label')} required value={outcome} onChange={setOutcome} options={ANSWER_OUTCOMES.map((value) => ({ value, label: t(`answer.${value}`) }))} />
      <TextArea name={form.name('because')} label={t('answer.because')} required={outcome === 'PARTLY' || outcome === 'NOT_ACCEPTED'} rows={2} value={because.value} onChange={because.change} maxLength={1000} />
      {checks && (
        <Grid min="narrow">
          <Select name={form.name('checkBySeatId')} label={t('answer.who')} required value={checkBySeatId} onChange={setCheckBy} options={seats.filter(({ live }) => live).map((seat) => ({ value: seat.id, label: nameOf(seats, seat.id) }))} />
          <DateInput name={form.name('checkBefore')} label={t('answer.before')} required value={checkBefore} onChange={setCheckBefore} />
        </Grid>
      )}
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('answer.do')}</Button></Actions>
    </Form>
  );
}
