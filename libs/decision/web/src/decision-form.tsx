import { useFormDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Card, CheckboxGroup, Form, Notice, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { Citable } from './decision';
import { ProposeDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  /** What the viewer may know and could rest it on; whether the whole table may know it the server judges. */
  readonly citable: readonly Citable[];
  readonly onDone: () => void;
}

const start = { text: '', cited: [] as string[] };

/** Puts a decision before everybody seated now; half-typed it is kept for its author alone. */
export function DecisionForm({ caseId, conferenceId, citable, onDone }: Props) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeDocument);
  const form = useScopedForm('decision', propose.problem, { text: t('propose.text'), cites: t('propose.cites') });
  const draft = useFormDraft(caseId, `Conference:${conferenceId}:decision`, start);
  const { text, cited } = draft.fields;

  const leave = (): void => {
    draft.done();
    onDone();
  };

  const submit = async (): Promise<void> => {
    const cites = citable.filter(({ id }) => cited.includes(id)).map(({ kind, id }) => ({ kind, id }));
    const { data } = await propose.run({ input: { conferenceId, text, cites } });
    if (!data) return;
    announce(t('propose.done'));
    leave();
  };
  return (
    <Card title={t('propose.title')} level={3}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('draft.restored')}>{null}</Notice>}
        <TextArea name={form.name('text')} label={t('propose.text')} description={t('propose.textHelp')} required rows={2} value={text} onChange={(to) => draft.set({ text: to })} maxLength={600} />
        <RepeatsWarning texts={[text]} cited={cited} />
        <TextWatch texts={[text]} />
        {citable.length > 0 && <CheckboxGroup name={form.name('cites')} label={t('propose.cites')} description={t('propose.citesHelp')} value={cited} onChange={(to) => draft.set({ cited: to })} options={citable.map(({ id, kind, label }) => ({ value: id, label, description: t(`kind.${kind}`) }))} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={propose.busy}>{t('propose.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('propose.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
