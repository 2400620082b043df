import { useMutation } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, Paragraph, TextArea, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { ScoreLineInView } from './score-line';
import { ChangeSixMeansDocument } from './score.documents';
import { scoreMessages } from './score.messages';

/** What a 6 looks like, and changing it: which voids what was scored under the old words, in sight of all. */
export function SixMeansForm({ line }: { readonly line: ScoreLineInView }) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const change = useMutation(ChangeSixMeansDocument);
  const [sixMeans, setSixMeans] = useState(line.sixMeans);
  const submit = async (): Promise<void> => {
    const { data } = await change.run({ input: { lineId: line.id, version: line.version, sixMeans } });
    if (data) announce(t('six.done'));
  };
  return (
    <>
      <Paragraph small>
        <strong>6</strong> {line.sixMeans}
      </Paragraph>
      <Disclosure title={t('six.change')}>
        <Form onSubmit={() => void submit()} problem={change.problem} label={t('six.change')}>
          <Paragraph muted>{t('six.warn')}</Paragraph>
          <TextArea name={`sixMeans-${line.id}`} label={t('lines.six')} required value={sixMeans} onChange={setSixMeans} maxLength={600} rows={2} />
          <Actions>
            <Button type="submit" busy={change.busy} disabled={!sixMeans.trim() || sixMeans.trim() === line.sixMeans}>{t('six.do')}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </>
  );
}
