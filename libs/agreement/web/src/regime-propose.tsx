import { useMutation } from '@casustafel/client';
import type { LegalMode } from '@casustafel/kernel';
import { Actions, Button, Dialog, Form, Paragraph, TextArea, Watched, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ProposeRegimeDocument } from './regime.documents';
import { regimeMessages } from './regime.messages';

interface Props {
  readonly caseId: string;
  readonly kind: 'MODE' | 'CLOSING';
  /** The other regime than the one that holds. */
  readonly mode: LegalMode;
  readonly onClose: () => void;
}

/** Proposing another regime, or to close: nothing changes until whoever it concerns agreed. */
export function ProposeRegime({ caseId, kind, mode, onClose }: Props) {
  const t = useT(regimeMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeRegimeDocument);
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    const { data } = await propose.run({ input: { caseId, kind, mode: kind === 'MODE' ? mode : null, reason } });
    if (!data) return;
    announce(t('propose.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={kind === 'MODE' ? t('propose.MODE.title', { mode: t(`mode.${mode}`) }) : t('propose.CLOSING.title')}>
      <Form onSubmit={() => void submit()} problem={propose.problem} labels={{ reason: t('reason') }}>
        <Paragraph>{t(`propose.${kind}.text`)}</Paragraph>
        <TextArea name="reason" label={t('reason')} description={t('reason.help')} required value={reason} onChange={setReason} maxLength={600} />
        <Watched texts={[reason]} />
        <Actions>
          <Button type="submit" purpose="primary" busy={propose.busy}>{t('propose.do')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
