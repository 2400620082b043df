import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import { Actions, Button, ConflictChooser, Disclosure, Form, Notice, Paragraph, TextArea, Watched, useAnnounce, useT } from '@casustafel/ui';
import { useMemo } from 'react';
import type { ScoreLineInView } from './score-line';
import { ChangeSixMeansDocument } from './score.documents';
import { scoreMessages } from './score.messages';

/** What a 6 looks like, and changing it: which voids what was scored under the old words, in sight of all. */
export function SixMeansForm({ line }: { readonly line: ScoreLineInView }) {
  const t = useT(scoreMessages);
  return (
    <>
      <Paragraph small>
        <strong>6</strong> {line.sixMeans}
      </Paragraph>
      <Disclosure title={t('six.change')}>
        <ChangeSix line={line} />
      </Disclosure>
    </>
  );
}

/** Whoever was overtaken sees both descriptions and chooses; theirs stays their draft until then. */
function ChangeSix({ line }: { readonly line: ScoreLineInView }) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const change = useMutation(ChangeSixMeansDocument);
  const start = useMemo(() => ({ sixMeans: line.sixMeans, version: line.version }), [line.sixMeans, line.version]);
  const draft = useFormDraft(line.caseId, `ScoreLine:${line.id}:six`, start);
  const { sixMeans, version } = draft.fields;
  const submit = async (words: string, on: number): Promise<void> => {
    const { data } = await change.run({ input: { lineId: line.id, version: on, sixMeans: words } });
    if (!data) return;
    draft.done();
    announce(t('six.done'));
  };
  if (version !== line.version && sixMeans !== line.sixMeans) {
    const choose = ({ sixMeans: chosen = '' }: Readonly<Record<string, string>>): void => (chosen === line.sixMeans ? draft.done() : void submit(chosen, line.version));
    return <ConflictChooser fields={[{ name: 'sixMeans', label: t('lines.six'), mine: sixMeans, theirs: line.sixMeans }]} busy={change.busy} onChoose={choose} />;
  }
  // The newer words come with the next page of the case; until then there is nothing to lay beside one's own.
  if (change.problem && isConflict(change.problem) && version === line.version && sixMeans !== line.sixMeans) return <Notice kind="busy" />;
  return (
    <Form onSubmit={() => void submit(sixMeans, line.version)} problem={change.problem} label={t('six.change')}>
      <Paragraph muted>{t('six.warn')}</Paragraph>
      <TextArea name={`sixMeans-${line.id}`} label={t('lines.six')} required value={sixMeans} onChange={(to) => draft.set({ sixMeans: to })} maxLength={600} rows={2} />
      <Watched texts={[sixMeans]} />
      <Actions>
        <Button type="submit" busy={change.busy} disabled={!sixMeans.trim() || sixMeans.trim() === line.sixMeans}>{t('six.do')}</Button>
      </Actions>
    </Form>
  );
}
