import { useFormDraft, useMutation } from '@casustafel/client';
import { ANSWER_OUTCOMES } from '@casustafel/tegenspraak-domain';
import { Actions, Button, DateInput, Form, Grid, RadioGroup, RepeatsWarning, Select, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { nameOf, type TableSeat } from './dissent';
import { AnswerDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

const start = { outcome: null as (typeof ANSWER_OUTCOMES)[number] | null, because: '', checkBySeatId: '', checkBefore: '' };

/** The written answer the table owes: accepted, partly, not because, or to be checked by whom before when. */
export function AnswerForm({ caseId, id, version, seats }: { caseId: string; id: string; version: number; seats: readonly TableSeat[] }) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(AnswerDocument);
  const form = useScopedForm(`answer:${id}`, act.problem, { outcome: t('answer.label'), because: t('answer.because'), checkBySeatId: t('answer.who'), checkBefore: t('answer.before') });
  const draft = useFormDraft(caseId, `Tegenspraak:${id}:answer`, start);
  const { outcome, because, checkBySeatId, checkBefore } = draft.fields;
  const checks = outcome === 'TO_BE_CHECKED';

  const submit = async (): Promise<void> => {
    const check = checks ? { checkBySeatId: checkBySeatId || null, checkBefore: checkBefore || null } : {};
    const { data } = await act.run({ input: { id, version, outcome: outcome ?? '', because: because || null, ...check } });
    if (!data) return;
    draft.done();
    announce(t('acted'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('outcome')} label={t('answer.label')} required value={outcome} onChange={(to) => draft.set({ outcome: to })} options={ANSWER_OUTCOMES.map((value) => ({ value, label: t(`answer.${value}`) }))} />
      <TextArea name={form.name('because')} label={t('answer.because')} required={outcome === 'PARTLY' || outcome === 'NOT_ACCEPTED'} rows={2} value={because} onChange={(to) => draft.set({ because: to })} maxLength={1000} />
      <RepeatsWarning texts={[because]} />
      <TextWatch texts={[because]} />
      {checks && (
        <Grid min="narrow">
          <Select name={form.name('checkBySeatId')} label={t('answer.who')} required value={checkBySeatId} onChange={(to) => draft.set({ checkBySeatId: to })} options={seats.filter(({ live }) => live).map((seat) => ({ value: seat.id, label: nameOf(seats, seat.id) }))} />
          <DateInput name={form.name('checkBefore')} label={t('answer.before')} required value={checkBefore} onChange={(to) => draft.set({ checkBefore: to })} />
        </Grid>
      )}
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('answer.do')}</Button></Actions>
    </Form>
  );
}
