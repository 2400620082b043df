import { useFormDraft, useMutation } from '@casustafel/client';
import { isWritten, type MessageForm } from '@casustafel/family-domain';
import { Actions, Button, DateInput, Form, Grid, Select, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { seatName, type FamilyAt, type MessageInView } from './family';
import { ChangeFamilyMessageDocument } from './family.documents';
import { familyMessages } from './family.messages';
import { MessageText } from './message-text';

/** Writes it anew, and goes on without what closed. */
export function ChangeMessage({ message, at, onDone }: { message: MessageInView; at: FamilyAt; onDone: () => void }) {
  const t = useT(familyMessages);
  const announce = useAnnounce();
  const change = useMutation(ChangeFamilyMessageDocument);
  const form = useScopedForm(`change:${message.id}`, change.problem, { bySeatId: t('form.by'), dueOn: t('form.dueOn'), text: t(isWritten(message.form as MessageForm) ? 'form.letter' : 'form.text'), citedContributionIds: t('form.cites') });
  const { text, bySeatId, dueOn, citedContributionIds } = message;
  const draft = useFormDraft(message.caseId, `FamilyMessage:${message.id}:change`, { text, bySeatId, dueOn, citedContributionIds: [...citedContributionIds] });
  const { fields } = draft;
  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await change.run({ input: { ...fields, messageId: message.id, version: message.version } });
    if (!data) return;
    announce(t('change.done'));
    leave();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('card.change')}>
      <MessageText form={form} at={at} asked={message.form as MessageForm} text={fields.text} onText={(to) => draft.set({ text: to })} cited={fields.citedContributionIds} onCited={(to) => draft.set({ citedContributionIds: to })} wide />
      <Grid>
        <Select name={form.name('bySeatId')} label={t('form.by')} required value={fields.bySeatId} onChange={(to) => draft.set({ bySeatId: to })} options={at.seats.filter(({ live }) => live).map(({ id }) => ({ value: id, label: seatName(at.seats, id) }))} />
        <DateInput name={form.name('dueOn')} label={t('form.dueOn')} required value={fields.dueOn} onChange={(to) => draft.set({ dueOn: to })} />
      </Grid>
      <Actions>
        <Button type="submit" purpose="primary" busy={change.busy}>{t('change.do')}</Button>
        <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
      </Actions>
    </Form>
  );
}
