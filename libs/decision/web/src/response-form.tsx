import { useFormDraft, useMutation } from '@casustafel/client';
import { RESPONSES, type ResponseKind } from '@casustafel/decision-domain';
import { Actions, Button, Form, Paragraph, RadioGroup, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { RespondDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

/** The three answers: assent, assent with a concern, a weighty objection with what would remove it. */
export function ResponseForm({ caseId, decisionId, before, onDone }: { caseId: string; decisionId: string; before: ResponseKind | null; onDone?: () => void }) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const respond = useMutation(RespondDocument);
  const form = useScopedForm(`response:${decisionId}`, respond.problem, { kind: t('respond.title'), reason: t('respond.reason'), whatWouldRemove: t('respond.remove') });
  const [start] = useState(() => ({ kind: before, reason: '', whatWouldRemove: '' }));
  const draft = useFormDraft(caseId, `Decision:${decisionId}:response`, start);
  const { kind, reason, whatWouldRemove } = draft.fields;
  const objects = kind === 'OBJECTION';

  const submit = async (): Promise<void> => {
    const words = kind === 'ASSENT' ? {} : { reason: reason || null, whatWouldRemove: objects ? whatWouldRemove || null : null };
    const { data } = await respond.run({ input: { decisionId, kind: kind ?? '', ...words } });
    if (!data) return;
    draft.done();
    announce(t('respond.done'));
    onDone?.();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('kind')} label={t('respond.title')} required value={kind} onChange={(to) => draft.set({ kind: to })} options={RESPONSES.map((value) => ({ value, label: t(`response.${value}`) }))} />
      {kind && kind !== 'ASSENT' && <TextArea name={form.name('reason')} label={t('respond.reason')} required rows={2} value={reason} onChange={(to) => draft.set({ reason: to })} maxLength={1000} />}
      {objects && <TextArea name={form.name('whatWouldRemove')} label={t('respond.remove')} required rows={2} value={whatWouldRemove} onChange={(to) => draft.set({ whatWouldRemove: to })} maxLength={1000} />}
      {kind && kind !== 'ASSENT' && <RepeatsWarning texts={objects ? [reason, whatWouldRemove] : [reason]} />}
      <TextWatch texts={[reason, whatWouldRemove]} />
      {objects && <Paragraph muted small>{t('respond.objectionHelp')}</Paragraph>}
      <Actions><Button type="submit" purpose="primary" busy={respond.busy}>{t('respond.do')}</Button></Actions>
    </Form>
  );
}
