import { useDraft, useMutation } from '@casustafel/client';
import { RESPONSES, type ResponseKind } from '@casustafel/decision-domain';
import { Actions, Button, Form, Paragraph, RadioGroup, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { RespondDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

/** The three answers: assent, assent with a concern, a weighty objection with what would remove it. */
export function ResponseForm({ decisionId, before, onDone }: { decisionId: string; before: ResponseKind | null; onDone?: () => void }) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const respond = useMutation(RespondDocument);
  const form = useScopedForm(`response:${decisionId}`, respond.problem, { kind: t('respond.title'), reason: t('respond.reason'), whatWouldRemove: t('respond.remove') });
  const [kind, setKind] = useState<ResponseKind | null>(before);
  const reason = useDraft(`decision:${decisionId}:reason`);
  const remove = useDraft(`decision:${decisionId}:remove`);
  const objects = kind === 'OBJECTION';

  const submit = async (): Promise<void> => {
    const words = kind === 'ASSENT' ? {} : { reason: reason.value || null, whatWouldRemove: objects ? remove.value || null : null };
    const { data } = await respond.run({ input: { decisionId, kind: kind ?? '', ...words } });
    if (!data) return;
    reason.done();
    remove.done();
    announce(t('respond.done'));
    onDone?.();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('kind')} label={t('respond.title')} required value={kind} onChange={setKind} options={RESPONSES.map((value) => ({ value, label: t(`response.${value}`) }))} />
      {kind && kind !== 'ASSENT' && <TextArea name={form.name('reason')} label={t('respond.reason')} required rows={2} value={reason.value} onChange={reason.change} maxLength={1000} />}
      {objects && <TextArea name={form.name('whatWouldRemove')} label={t('respond.remove')} required rows={2} value={remove.value} onChange={remove.change} maxLength={1000} />}
      {objects && <Paragraph muted small>{t('respond.objectionHelp')}</Paragraph>}
      <Actions><Button type="submit" purpose="primary" busy={respond.busy}>{t('respond.do')}</Button></Actions>
    </Form>
  );
}
