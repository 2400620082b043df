import { useMutation } from '@casustafel/client';
import { CIRCLE_KINDS, type CircleKind } from '@casustafel/own-circle-domain';
import { Actions, Button, Form, Paragraph, RadioGroup, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { DeclareOwnCircleDocument } from './own-circle.documents';
import { ownCircleMessages } from './own-circle.messages';

/** Saying that one knows the family, of one's own seat; what follows is said before it is pressed. */
export function DeclareOwnCircle({ seatId, onDone }: { seatId: string; onDone?: () => void }) {
  const t = useT(ownCircleMessages);
  const announce = useAnnounce();
  const act = useMutation(DeclareOwnCircleDocument);
  const [kind, setKind] = useState<CircleKind | null>(null);
  const [words, setWords] = useState('');
  const form = useScopedForm(`own-circle:${seatId}`, act.problem, { kind: t('declare.kind'), words: t('declare.words') });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { seatId, kind: kind ?? '', words } });
    if (!data) return;
    announce(t('declare.done'));
    onDone?.();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('declare.title')}>
      <Paragraph>{t('declare.text')}</Paragraph>
      <RadioGroup name={form.name('kind')} label={t('declare.kind')} required value={kind} onChange={setKind} options={CIRCLE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      <TextArea name={form.name('words')} label={t('declare.words')} description={t('declare.words.help')} value={words} onChange={setWords} maxLength={1000} />
      <Watched texts={[words]} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('declare.do')}</Button></Actions>
    </Form>
  );
}
