import { useMutation } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, Paragraph, Row, Rows, Tag, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ConfirmMergeDocument, UndoMergeDocument } from './identity.documents';
import { identityMessages } from './identity.messages';
import { UndoDialog } from './undo-dialog';
import { labelOf, mergeStateOf, type MergeInView, type WhoPerson } from './who-in-view';

interface Props {
  readonly caseId: string;
  readonly merges: readonly MergeInView[];
  readonly persons: readonly WhoPerson[];
}

/** Who was entered twice: the whole table reads it, since what they see of a person follows from it. */
export function MergesCard({ caseId, merges, persons }: Props) {
  const t = useT(identityMessages);
  return (
    <Card title={t('merges.title')}>
      <Rows>
        {merges.map((merge) => <MergeRow key={merge.id} caseId={caseId} merge={merge} persons={persons} />)}
      </Rows>
    </Card>
  );
}

const TONE = { PROPOSED: 'warn', MERGED: 'good', UNDONE: 'plain' } as const;

function MergeRow({ caseId, merge, persons }: { caseId: string; merge: MergeInView; persons: readonly WhoPerson[] }) {
  const t = useT(identityMessages);
  const announce = useAnnounce();
  const [undoing, setUndoing] = useState(false);
  const confirm = useMutation(ConfirmMergeDocument);
  const undo = useMutation(UndoMergeDocument);
  const state = mergeStateOf(merge);
  const surviving = labelOf(persons, merge.survivingId) || t('merges.gone');
  // Once merged, both entries are called what the one that stayed is called.
  const merged = labelOf(persons, merge.mergedId) || t('merges.gone');
  const run = async (): Promise<void> => {
    const { data } = await confirm.run({ mergeId: merge.id });
    if (data) announce(t('merges.confirmed', { label: surviving }));
  };
  return (
    <Row>
      <FormErrorSummary problem={confirm.problem} />
      <Cluster>
        {state === 'MERGED' ? surviving : t('merges.line', { merged, surviving })}
        <Tag tone={TONE[state]}>{t(`merges.${state}`)}</Tag>
      </Cluster>
      <Paragraph muted small>{merge.reason}</Paragraph>
      {merge.undoReason && <Paragraph muted small>{t('contacts.undoReason', { reason: merge.undoReason })}</Paragraph>}
      <Cluster>
        {merge.viewerMay.confirm && <Button busy={confirm.busy} onClick={() => void run()}>{t('merges.confirm', { label: surviving })}</Button>}
        {merge.viewerMay.undo && <Button purpose="subtle" onClick={() => setUndoing(true)}>{t('merges.undoFor', { label: surviving })}</Button>}
      </Cluster>
      {undoing && (
        <UndoDialog
          caseId={caseId} place={`PersonMerge:${merge.id}`} problem={undo.problem} busy={undo.busy} onClose={() => setUndoing(false)}
          onUndo={async (reason) => {
            const { data } = await undo.run({ input: { mergeId: merge.id, reason } });
            if (data) announce(t('merges.undone'));
            return data !== null;
          }}
        />
      )}
    </Row>
  );
}
