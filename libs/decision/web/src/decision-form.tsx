import { useDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Card, CheckboxGroup, Form, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { Citable } from './decision';
import { ProposeDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly conferenceId: string;
  /** What the viewer may know and could rest it on; whether the whole table may know it the server judges. */
  readonly citable: readonly Citable[];
  readonly onDone: () => void;
}

/** Puts a decision before everybody seated now. */
export function DecisionForm({ conferenceId, citable, onDone }: Props) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeDocument);
  const form = useScopedForm('decision', propose.problem, { text: t('propose.text'), cites: t('propose.cites') });
  const text = useDraft(`decision:${conferenceId}:text`);
  const [cited, setCited] = useState<string[]>([]);

  const submit = async (): Promise<void> => {
    const cites = citable.filter(({ id }) => cited.includes(id)).map(({ kind, id }) => ({ kind, id }));
    const { data } = await propose.run({ input: { conferenceId, text: text.value, cites } });
    if (!data) return;
    text.done();
    announce(t('propose.done'));
    onDone();
  };
  return (
    <Card title={t('propose.title')} level={3}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <TextArea name={form.name('text')} label={t('propose.text')} description={t('propose.textHelp')} required rows={2} value={text.value} onChange={text.change} maxLength={600} />
        {citable.length > 0 && <CheckboxGroup name={form.name('cites')} label={t('propose.cites')} description={t('propose.citesHelp')} value={cited} onChange={setCited} options={citable.map(({ id, kind, label }) => ({ value: id, label, description: t(`kind.${kind}`) }))} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={propose.busy}>{t('propose.do')}</Button>
          <Button purpose="subtle" onClick={onDone}>{t('propose.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
