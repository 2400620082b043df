import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, Definitions, Dialog, FormErrorSummary, Paragraph, Stack, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ConfirmAgreementDocument, DropAgreementDocument } from './agreement.documents';
import { agreementMessages } from './agreement.messages';
import { LineList } from './line-list';
import { chosenOf, type Version } from './lines';
import { Weight } from './weight';

/** A proposal with what it would do: for the second person to confirm, and for either to drop. */
export function ProposalCard({ mode, version, onDone }: { mode: string; version: Version; onDone: () => void }) {
  const t = useT(agreementMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const drop = useMutation(DropAgreementDocument);
  const [confirming, setConfirming] = useState(false);
  const leave = async (): Promise<void> => {
    const { data } = await drop.run({ id: version.id });
    if (!data) return;
    announce(t('proposal.dropped'));
    onDone();
  };
  return (
    <Card title={t('proposal', { number: version.number })} level={3}>
      <FormErrorSummary problem={drop.problem} />
      <Stack gap={4}>
        <Definitions items={[{ term: t('proposal.by'), value: `${version.proposer}, ${dates.date(version.proposedAt)}` }, { term: t('proposal.why'), value: version.reason }]} />
        <LineList lines={version.narrowings} />
        <Weight mode={mode} lines={version.narrowings.map(chosenOf)} />
        {!version.viewerMay.confirm && <Paragraph muted>{t('proposal.own')}</Paragraph>}
        <Actions>
          {version.viewerMay.confirm && <Button purpose="primary" onClick={() => setConfirming(true)}>{t('proposal.confirm')}</Button>}
          {version.viewerMay.drop && <Button purpose="subtle" busy={drop.busy} onClick={() => void leave()}>{t('proposal.drop')}</Button>}
        </Actions>
      </Stack>
      {confirming && <Confirm version={version} onClose={() => setConfirming(false)} onDone={onDone} />}
    </Card>
  );
}

function Confirm({ version, onClose, onDone }: { version: Version; onClose: () => void; onDone: () => void }) {
  const t = useT(agreementMessages);
  const announce = useAnnounce();
  const confirm = useMutation(ConfirmAgreementDocument);
  const submit = async (): Promise<void> => {
    const { data } = await confirm.run({ id: version.id });
    if (!data) return;
    announce(t('proposal.confirmed'));
    onClose();
    onDone();
  };
  return (
    <Dialog open onClose={onClose} title={t('proposal.confirmTitle')} actions={<Button purpose="primary" busy={confirm.busy} onClick={() => void submit()}>{t('proposal.confirm')}</Button>}>
      <FormErrorSummary problem={confirm.problem} />
      <Paragraph>{t('proposal.confirmText')}</Paragraph>
    </Dialog>
  );
}
