import { useMutation, useServerDraft } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, TextInput, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { WaiveDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

/** Lets the restatement go, with a reason; only that: the answer stays owed. */
export function WaiveForm({ caseId, id, version }: { caseId: string; id: string; version: number }) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(WaiveDocument);
  const form = useScopedForm(`waive:${id}`, act.problem, { reason: t('waive.reason') });
  const reason = useServerDraft(caseId, `Tegenspraak:${id}:waive`);
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version, reason: reason.value } });
    if (!data) return;
    reason.done();
    announce(t('acted'));
  };
  return (
    <Disclosure title={t('waive.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <TextInput name={form.name('reason')} label={t('waive.reason')} description={t('waive.help')} required value={reason.value} onChange={reason.change} maxLength={1000} />
        <Actions><Button type="submit" busy={act.busy}>{t('waive.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}
