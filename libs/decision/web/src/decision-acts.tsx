import { useMutation, useServerDraft } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, FormErrorSummary, TextInput, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { CloseDecisionDocument, DropDecisionDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

interface Seen {
  readonly decisionId: string;
  /** On the answers the viewer saw, and no others. */
  readonly version: number;
}

/** For whoever leads: takes the decision, once no dissent that they know of holds it up. */
export function CloseDecision({ decisionId, version, heldUp }: Seen & { readonly heldUp: boolean }) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const close = useMutation(CloseDecisionDocument);
  const run = async (): Promise<void> => {
    const { data } = await close.run({ input: { decisionId, version } });
    if (data) announce(t('close.done'));
  };
  return (
    <>
      <FormErrorSummary problem={close.problem} />
      <Actions><Button purpose="primary" busy={close.busy} disabled={heldUp} onClick={() => void run()}>{t('close.do')}</Button></Actions>
    </>
  );
}

/** Lets the proposal go, with the reason. */
export function DropDecision({ caseId, decisionId, version }: Seen & { caseId: string }) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const drop = useMutation(DropDecisionDocument);
  const form = useScopedForm(`drop:${decisionId}`, drop.problem, { reason: t('drop.reason') });
  const reason = useServerDraft(caseId, `Decision:${decisionId}:drop`);
  const run = async (): Promise<void> => {
    const { data } = await drop.run({ input: { decisionId, version, reason: reason.value } });
    if (!data) return;
    reason.done();
    announce(t('drop.done'));
  };
  return (
    <Disclosure title={t('drop.title')}>
      <Form onSubmit={() => void run()} problem={form.problem} labels={form.labels}>
        <TextInput name={form.name('reason')} label={t('drop.reason')} required value={reason.value} onChange={reason.change} maxLength={1000} />
        <Actions><Button type="submit" busy={drop.busy}>{t('drop.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}
