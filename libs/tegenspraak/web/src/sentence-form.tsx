import { useServerDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Form, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { RestateDocument, type WriteSentenceDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly caseId: string;
  readonly id: string;
  readonly version: number;
  readonly document: typeof RestateDocument | typeof WriteSentenceDocument;
  readonly words: 'restate' | 'write';
}

/** One sentence: the other's words for the point, or after two misses the author's own. */
export function SentenceForm({ caseId, id, version, document, words }: Props) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(document as typeof RestateDocument);
  const form = useScopedForm(`${words}:${id}`, act.problem, { sentence: t(`${words}.label`) });
  const sentence = useServerDraft(caseId, `Tegenspraak:${id}:${words}`);
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version, sentence: sentence.value } });
    if (!data) return;
    sentence.done();
    announce(t('acted'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <TextArea name={form.name('sentence')} label={t(`${words}.label`)} description={t(`${words}.help`)} required rows={2} value={sentence.value} onChange={sentence.change} maxLength={600} />
      <RepeatsWarning texts={[sentence.value]} />
      <TextWatch texts={[sentence.value]} />
      <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t(`${words}.do`)}</Button></Actions>
    </Form>
  );
}
