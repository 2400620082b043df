import { useMutation } from '@casustafel/client';
import { Actions, Button, Dialog, FormErrorSummary, Paragraph, Stack, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AnswerForm } from './answer-form';
import { AskForm } from './ask-form';
import type { Dissent, TableSeat } from './dissent';
import { SentenceForm } from './sentence-form';
import { AdoptSentenceDocument, ConfirmDocument, MaintainDocument, NotYetDocument, RestateDocument, SettleDocument, WithdrawDissentDocument, WriteSentenceDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';
import { WaiveForm } from './waive-form';

/** What the viewer may do with it now, as the server says. */
export function ThreadActs({ dissent, seats }: { dissent: Dissent; seats: readonly TableSeat[] }) {
  const t = useT(tegenspraakMessages);
  const { id, caseId, version, viewerMay: may } = dissent;
  return (
    <Stack>
      {may.restate && <SentenceForm caseId={caseId} id={id} version={version} document={RestateDocument} words="restate" />}
      {may.confirm && <Presses id={id} version={version} question={t('confirm.question')} presses={[{ document: ConfirmDocument, label: t('confirm.yes') }, { document: NotYetDocument, label: t('confirm.notYet') }]} />}
      {may.writeSentence && <SentenceForm caseId={caseId} id={id} version={version} document={WriteSentenceDocument} words="write" />}
      {may.adoptSentence && <Presses id={id} version={version} presses={[{ document: AdoptSentenceDocument, label: t('adopt.do') }]} />}
      {may.answer && <AnswerForm caseId={caseId} id={id} version={version} seats={seats} />}
      {may.settle && <Presses id={id} version={version} question={t('settle.question')} under={t('settle.help')} presses={[{ document: SettleDocument, label: t('settle.yes') }, { document: MaintainDocument, label: t('settle.no') }]} />}
      {may.waive && <WaiveForm caseId={caseId} id={id} version={version} />}
      {may.ask && <AskForm dissent={dissent} seats={seats} />}
      {may.withdraw && <Withdraw id={id} version={version} />}
    </Stack>
  );
}

interface Seen {
  readonly id: string;
  readonly version: number;
}

type PressDocument = typeof ConfirmDocument | typeof NotYetDocument | typeof AdoptSentenceDocument | typeof SettleDocument | typeof MaintainDocument | typeof WithdrawDissentDocument;

/** One question, one press. */
function Presses({ id, version, question, under, presses }: Seen & { question?: string; under?: string; presses: readonly { readonly document: PressDocument; readonly label: string }[] }) {
  return (
    <Stack gap={2}>
      {question && <Paragraph><strong>{question}</strong></Paragraph>}
      <Actions>
        {presses.map(({ document, label }, index) => (
          <Press key={label} id={id} version={version} document={document} label={label} first={index === 0} />
        ))}
      </Actions>
      {under && <Paragraph muted small>{under}</Paragraph>}
    </Stack>
  );
}

function Press({ id, version, document, label, first }: Seen & { document: PressDocument; label: string; first: boolean }) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const act = useMutation(document as typeof ConfirmDocument);
  const run = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version } });
    if (data) announce(t('acted'));
  };
  return (
    <>
      <Button purpose={first ? 'primary' : 'secondary'} busy={act.busy} onClick={() => void run()}>{label}</Button>
      <FormErrorSummary problem={act.problem} />
    </>
  );
}

function Withdraw({ id, version }: Seen) {
  const t = useT(tegenspraakMessages);
  const [open, setOpen] = useState(false);
  const stop = (): void => setOpen(false);
  return (
    <>
      <Actions><Button purpose="subtle" onClick={() => setOpen(true)}>{t('withdraw.do')}</Button></Actions>
      <Dialog open={open} onClose={stop} title={t('withdraw.title')} actions={<Press id={id} version={version} document={WithdrawDissentDocument} label={t('withdraw.do')} first />}>
        <Paragraph>{t('withdraw.text')}</Paragraph>
      </Dialog>
    </>
  );
}
