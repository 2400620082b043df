import { useFormDraft, useMutation } from '@casustafel/client';
import { MESSAGE_ENDINGS, type MessageEnding } from '@casustafel/family-domain';
import { Actions, Button, Form, RadioGroup, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { MessageInView } from './family';
import { EndFamilyMessageDocument } from './family.documents';
import { familyMessages } from './family.messages';

const start = { ending: null as MessageEnding | null, outcome: '' };

/** An honest ending: told, could not, or let go; and how it went or why not. */
export function EndMessage({ message, onDone }: { message: MessageInView; onDone: () => void }) {
  const t = useT(familyMessages);
  const announce = useAnnounce();
  const end = useMutation(EndFamilyMessageDocument);
  const form = useScopedForm(`end:${message.id}`, end.problem, { ending: t('end.ending'), outcome: t('end.outcome') });
  const draft = useFormDraft(message.caseId, `FamilyMessage:${message.id}:end`, start);
  const { ending, outcome } = draft.fields;
  const offered = MESSAGE_ENDINGS.filter((each) => (each === 'DROPPED' ? message.viewerMay.drop : message.viewerMay.end));
  const submit = async (): Promise<void> => {
    const { data } = await end.run({ input: { messageId: message.id, version: message.version, ending: ending ?? '', outcome } });
    if (!data) return;
    draft.done();
    announce(t('end.done'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('card.end')}>
      <RadioGroup name={form.name('ending')} label={t('end.ending')} required value={ending} onChange={(to) => draft.set({ ending: to })} options={offered.map((value) => ({ value, label: t(`ending.${value}`) }))} />
      <TextArea name={form.name('outcome')} label={t('end.outcome')} description={t('end.outcomeHelp')} required rows={2} value={outcome} onChange={(to) => draft.set({ outcome: to })} maxLength={600} />
      <Watched texts={[outcome]} />
      <Actions>
        <Button type="submit" purpose="primary" busy={end.busy}>{t('end.do')}</Button>
        <Button purpose="subtle" onClick={onDone}>{t('stop')}</Button>
      </Actions>
    </Form>
  );
}
