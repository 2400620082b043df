import { useMutation } from '@casustafel/client';
import { REFUSABLE } from '@casustafel/recall-domain';
import { Actions, Button, Disclosure, Form, FormErrorSummary, Hidden, Paragraph, Row, Rows, Select, Stack, TextArea, Watched, useAnnounce, useDates, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { Refusal } from './recall';
import { LiftSupplyRefusalDocument, RefuseSupplyDocument } from './recall.documents';
import { recallMessages } from './recall.messages';

type Category = (typeof REFUSABLE)[number];

/** Who does not give: a quiet line each beside the facts, the same whether there is anything or not; and the way to say so oneself. */
export function SupplyRefusals({ caseId, refusals, mayRefuse }: { caseId: string; refusals: readonly Refusal[]; mayRefuse: boolean }) {
  const t = useT(recallMessages);
  if (refusals.length === 0 && !mayRefuse) return null;
  return (
    <Stack gap={2}>
      {refusals.length > 0 && <Rows label={t('refusals.title')}>{refusals.map((refusal) => <RefusalRow key={refusal.id} refusal={refusal} />)}</Rows>}
      {mayRefuse && <Disclosure title={t('refuse.title')}><RefuseForm caseId={caseId} /></Disclosure>}
    </Stack>
  );
}

function RefusalRow({ refusal: { id, organisation, category, refusedAt, liftedAt, reason, viewerMay } }: { refusal: Refusal }) {
  const t = useT(recallMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const lift = useMutation(LiftSupplyRefusalDocument);
  const press = async (): Promise<void> => {
    const { data } = await lift.run({ id });
    if (data) announce(t('refusal.lifted'));
  };
  const sentence = category ? t('refusal.category', { organisation, category: t(`category.${category as Category}` as 'category.HEALTH') }) : t('refusal.all', { organisation });
  return (
    <Row end={viewerMay.lift && <Button purpose="subtle" busy={lift.busy} onClick={() => void press()}>{t('refusal.lift')}<Hidden>: {sentence}</Hidden></Button>}>
      <Paragraph muted>{sentence} {liftedAt ? t('refusal.until', { date: dates.date(refusedAt), until: dates.date(liftedAt) }) : t('refusal.since', { date: dates.date(refusedAt) })}</Paragraph>
      {reason && <Paragraph muted small>{t('refusal.reason', { reason })}</Paragraph>}
      <FormErrorSummary problem={lift.problem} />
    </Row>
  );
}

function RefuseForm({ caseId }: { caseId: string }) {
  const t = useT(recallMessages);
  const announce = useAnnounce();
  const refuse = useMutation(RefuseSupplyDocument);
  const [category, setCategory] = useState<Category | ''>('');
  const [reason, setReason] = useState('');
  const form = useScopedForm(`refuse:${caseId}`, refuse.problem, { category: t('refuse.category'), reason: t('refuse.reason') });
  const submit = async (): Promise<void> => {
    const { data } = await refuse.run({ input: { caseId, category: category || null, reason } });
    if (!data) return;
    setReason('');
    announce(t('refuse.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('refuse.title')}>
      <Paragraph>{t('refuse.text')}</Paragraph>
      <Select name={form.name('category')} label={t('refuse.category')} value={category} onChange={setCategory} placeholder={t('refuse.everything')} options={REFUSABLE.map((value) => ({ value, label: t(`category.${value}` as 'category.HEALTH') }))} />
      <TextArea name={form.name('reason')} label={t('refuse.reason')} required value={reason} onChange={setReason} maxLength={1000} />
      <Watched texts={[reason]} />
      <Actions><Button type="submit" busy={refuse.busy}>{t('refuse.do')}</Button></Actions>
    </Form>
  );
}
