import { useMutation } from '@casustafel/client';
import { EMERGENCY_VERDICTS, type EmergencyVerdict } from '@casustafel/emergency-domain';
import { Actions, Button, Form, RadioGroup, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ReviewEmergencyDocument, type Emergency } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';

/** Whether it was justified, and why; once. */
export function ReviewEmergency({ emergency: { id, version }, onDone }: { emergency: Emergency; onDone: () => void }) {
  const t = useT(emergencyMessages);
  const announce = useAnnounce();
  const act = useMutation(ReviewEmergencyDocument);
  const [verdict, setVerdict] = useState<EmergencyVerdict | null>(null);
  const [note, setNote] = useState('');
  const form = useScopedForm(`review:${id}`, act.problem, { verdict: t('review.verdict'), note: t('review.note') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version, verdict: verdict ?? '', note } });
    if (!data) return;
    announce(t('review.done'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('review.title')}>
      <RadioGroup name={form.name('verdict')} label={t('review.verdict')} description={t('review.help')} required value={verdict} onChange={setVerdict} options={EMERGENCY_VERDICTS.map((value) => ({ value, label: t(`review.${value}`) }))} />
      <TextArea name={form.name('note')} label={t('review.note')} required value={note} onChange={setNote} maxLength={1000} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('review.do')}</Button></Actions>
    </Form>
  );
}
