import { useFormDraft, useMutation } from '@casustafel/client';
import { ACTION_ENDINGS, type ActionEnding } from '@casustafel/decision-domain';
import { Actions, Button, Form, RadioGroup, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { EndActionDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

const start = { ending: null as ActionEnding | null, effect: '' };

/** An honest ending, by whoever took the action upon them. */
export function EndActionForm({ caseId, actionId, onDone, onStop }: { caseId: string; actionId: string; onDone: () => void; onStop: () => void }) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const end = useMutation(EndActionDocument);
  const form = useScopedForm(`end:${actionId}`, end.problem, { ending: t('end.ending'), effect: t('end.effect') });
  const draft = useFormDraft(caseId, `Action:${actionId}:end`, start);
  const { ending, effect } = draft.fields;

  const submit = async (): Promise<void> => {
    const { data } = await end.run({ input: { actionId, ending: ending ?? '', effect } });
    if (!data) return;
    draft.done();
    announce(t('end.done'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} label={t('end.title')} labels={form.labels}>
      <RadioGroup name={form.name('ending')} label={t('end.ending')} required value={ending} onChange={(to) => draft.set({ ending: to })} options={ACTION_ENDINGS.map((value) => ({ value, label: t(`ending.${value}`) }))} />
      <TextArea name={form.name('effect')} label={t('end.effect')} description={t('end.effectHelp')} required rows={2} value={effect} onChange={(to) => draft.set({ effect: to })} maxLength={600} />
      <RepeatsWarning texts={[effect]} />
      <TextWatch texts={[effect]} />
      <Actions>
        <Button type="submit" purpose="primary" busy={end.busy}>{t('end.do')}</Button>
        <Button purpose="subtle" onClick={onStop}>{t('acts.stop')}</Button>
      </Actions>
    </Form>
  );
}
