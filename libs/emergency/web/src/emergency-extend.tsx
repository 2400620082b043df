import { useMutation } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, Paragraph, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ExtendEmergencyDocument } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';

/** Fifteen minutes more, once. */
export function ExtendEmergency({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useT(emergencyMessages);
  const announce = useAnnounce();
  const act = useMutation(ExtendEmergencyDocument);
  const [reason, setReason] = useState('');
  const form = useScopedForm(`extend:${id}`, act.problem, { reason: t('extend.reason') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, reason } });
    if (!data) return;
    announce(t('extend.done'));
    onDone();
  };
  return (
    <Disclosure title={t('extend.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('extend.title')}>
        <Paragraph muted small>{t('extend.text')}</Paragraph>
        <TextArea name={form.name('reason')} label={t('extend.reason')} required value={reason} onChange={setReason} maxLength={1000} />
        <Actions><Button type="submit" busy={act.busy}>{t('extend.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}
