import { useMutation } from '@casustafel/client';
import type { LegalMode } from '@casustafel/kernel';
import { Actions, Button, Card, Checkbox, Form, Paragraph, RadioGroup, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AnswerRegimeDocument } from './regime.documents';
import { regimeMessages } from './regime.messages';
import type { RegimeInView } from './regime-in-view';

/** What is asked of the viewer's own party about the law of this case. Nobody else sees that it was asked. */
export function RegimeQuestions({ regime }: { regime: readonly RegimeInView[] }) {
  return regime.filter(({ part }) => part === 'QUESTION').map((question) => <Question key={question.id} question={question} />);
}

function Question({ question }: { question: RegimeInView }) {
  const t = useT(regimeMessages);
  const { kind, mode, reason, opens, closes, answer, viewerMay } = question;
  return (
    <Card title={kind === 'MODE' ? t('ask.MODE', { mode: t(`mode.${mode as LegalMode}`) }) : t('ask.CLOSING')}>
      <Paragraph>{t('ask.lead')} {reason}</Paragraph>
      {kind === 'CLOSING' && <Paragraph>{t('ask.closing')}</Paragraph>}
      {opens > 0 && <Paragraph><strong>{t('ask.opens', { count: opens })}</strong></Paragraph>}
      {closes > 0 && <Paragraph>{t('ask.closes', { count: closes })}</Paragraph>}
      <Paragraph muted small>{t('ask.private')}</Paragraph>
      {answer && <Paragraph>{t(`ask.answered.${answer as 'AGREED'}`)}</Paragraph>}
      {viewerMay.answer && <Answer id={question.id} />}
    </Card>
  );
}

function Answer({ id }: { id: string }) {
  const t = useT(regimeMessages);
  const announce = useAnnounce();
  const answer = useMutation(AnswerRegimeDocument);
  const [agrees, setAgrees] = useState<'YES' | 'NO' | null>(null);
  const [said, setSaid] = useState(false);
  const form = useScopedForm(`regime-${id}`, answer.problem, { agrees: t('ask.answer'), said: t('ask.said') });
  const submit = async (): Promise<void> => {
    if (!agrees) return;
    const { data } = await answer.run({ input: { id, agrees: agrees === 'YES', said: agrees === 'NO' && said } });
    if (data) announce(t('ask.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('agrees')} label={t('ask.answer')} required value={agrees} onChange={setAgrees} options={[{ value: 'YES', label: t('ask.yes') }, { value: 'NO', label: t('ask.no') }]} />
      {agrees === 'NO' && <Checkbox name={form.name('said')} label={t('ask.said')} checked={said} onChange={setSaid} />}
      <Actions>
        <Button type="submit" purpose="primary" busy={answer.busy} disabled={!agrees}>{t('ask.do')}</Button>
      </Actions>
    </Form>
  );
}
