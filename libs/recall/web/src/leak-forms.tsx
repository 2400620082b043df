import { useMutation } from '@casustafel/client';
import { LEAK_RISKS, type LeakRisk } from '@casustafel/recall-domain';
import { Actions, Button, DateTimeInput, Disclosure, Form, RadioGroup, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { momentOf, type Leak } from './recall';
import { AssessLeakDocument, CloseLeakDocument, DecideLeakDocument } from './recall.documents';
import { recallMessages } from './recall.messages';

interface Props {
  readonly leak: Leak;
  readonly onDone: () => void;
}

/** What the privacy officer can do with a leak now: one step at a time, as the server says. */
export function LeakForms({ leak, onDone }: Props) {
  const t = useT(recallMessages);
  const { assess, decide, close } = leak.viewerMay;
  return (
    <>
      {assess && !decide && <AssessForm leak={leak} onDone={onDone} />}
      {decide && <DecideForm leak={leak} onDone={onDone} />}
      {assess && decide && <Disclosure title={t('assess.again')}><AssessForm leak={leak} onDone={onDone} /></Disclosure>}
      {close && <CloseForm leak={leak} onDone={onDone} />}
    </>
  );
}

function AssessForm({ leak, onDone }: Props) {
  const t = useT(recallMessages);
  const announce = useAnnounce();
  const act = useMutation(AssessLeakDocument);
  const [risk, setRisk] = useState<LeakRisk | null>(null);
  const [assessment, setAssessment] = useState('');
  const form = useScopedForm(`assess:${leak.id}`, act.problem, { risk: t('leak.risk'), assessment: t('leak.assessment') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id: leak.id, version: leak.version, risk: risk ?? '', assessment } });
    if (!data) return;
    announce(t('leak.saved'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('assess.do')}>
      <RadioGroup name={form.name('risk')} label={t('leak.risk')} required value={risk} onChange={setRisk} options={LEAK_RISKS.map((value) => ({ value, label: t(`leak.risk.${value}`) }))} />
      <TextArea name={form.name('assessment')} label={t('leak.assessment')} description={t('assess.help')} required value={assessment} onChange={setAssessment} maxLength={1000} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('assess.do')}</Button></Actions>
    </Form>
  );
}

function DecideForm({ leak, onDone }: Props) {
  const t = useT(recallMessages);
  const announce = useAnnounce();
  const act = useMutation(DecideLeakDocument);
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const form = useScopedForm(`decide:${leak.id}`, act.problem, { reportedAt: t('decide.at'), reason: t('decide.reason') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id: leak.id, version: leak.version, reportedAt: momentOf(at), reason } });
    if (!data) return;
    announce(t('leak.saved'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('decide.do')}>
      <DateTimeInput name={form.name('reportedAt')} label={t('decide.at')} description={t('decide.at.help')} value={at} onChange={setAt} />
      <TextArea name={form.name('reason')} label={t('decide.reason')} description={t('decide.reason.help')} value={reason} onChange={setReason} maxLength={1000} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('decide.do')}</Button></Actions>
    </Form>
  );
}

function CloseForm({ leak, onDone }: Props) {
  const t = useT(recallMessages);
  const announce = useAnnounce();
  const act = useMutation(CloseLeakDocument);
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const form = useScopedForm(`close:${leak.id}`, act.problem, { informedAt: t('close.at'), reason: t('close.reason') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id: leak.id, version: leak.version, informedAt: momentOf(at), reason } });
    if (!data) return;
    announce(t('leak.saved'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('close.do')}>
      <DateTimeInput name={form.name('informedAt')} label={t('close.at')} value={at} onChange={setAt} />
      <TextArea name={form.name('reason')} label={t('close.reason')} value={reason} onChange={setReason} maxLength={1000} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('close.do')}</Button></Actions>
    </Form>
  );
}
