import { useServerDraft, type ClientProblem } from '@casustafel/client';
import { Button, Dialog, Form, TextArea, Watched, useT } from '@casustafel/ui';
import { identityMessages } from './identity.messages';

interface Props {
  readonly caseId: string;
  /** Names the draft: `IdentityContact:ID`. */
  readonly place: string;
  readonly problem: ClientProblem | null;
  readonly busy: boolean;
  /** Whether it was done. */
  readonly onUndo: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Takes something back that two people said, with the reason. */
export function UndoDialog({ caseId, place, problem, busy, onUndo, onClose }: Props) {
  const t = useT(identityMessages);
  const reason = useServerDraft(caseId, `${place}:undo`);
  const submit = async (): Promise<void> => {
    if (!(await onUndo(reason.value))) return;
    reason.done();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('undo.title')}>
      <Form onSubmit={() => void submit()} problem={problem} labels={{ reason: t('undo.reason') }}>
        <TextArea name="reason" label={t('undo.reason')} required value={reason.value} onChange={reason.change} maxLength={1000} />
        <Watched texts={[reason.value]} />
        <Button type="submit" purpose="danger" busy={busy}>{t('undo.do')}</Button>
      </Form>
    </Dialog>
  );
}
