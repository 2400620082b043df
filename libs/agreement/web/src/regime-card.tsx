import { useMutation } from '@casustafel/client';
import type { CaseStage, LegalMode } from '@casustafel/kernel';
import { Actions, Button, Definitions, Dialog, FormErrorSummary, Paragraph, Rail, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { MoveStageDocument } from './regime.documents';
import { regimeMessages } from './regime.messages';
import { OpenProposal } from './regime-proposal';
import { ProposeRegime } from './regime-propose';
import type { LawInView, RegimeInView } from './regime-in-view';

type Doing = 'MODE' | 'CLOSING' | 'MOVE' | null;

/** Under which law a case is held and where it stands: for its chair, to change by proposal. */
export function RegimeCard({ file, regime }: { file: LawInView; regime: readonly RegimeInView[] }) {
  const t = useT(regimeMessages);
  const [doing, setDoing] = useState<Doing>(null);
  if (!file.viewerMay.turn) return null;
  const proposal = regime.find(({ part }) => part === 'PROPOSAL');
  const stage = file.stage as CaseStage;
  const to = stage === 'TRIAGE' ? 'CONFERENCE' : 'TRIAGE';
  const stop = (): void => setDoing(null);
  return (
    <Rail title={t('title')}>
      <Definitions items={[{ term: t('mode'), value: t(`mode.${file.legalMode as LegalMode}`) }, { term: t('stage'), value: t(`stage.${stage}`) }]} />
      {proposal && <OpenProposal proposal={proposal} />}
      <Actions>
        <Button purpose="subtle" onClick={() => setDoing('MOVE')}>{t(`move.${to}`)}</Button>
        {!proposal && <Button purpose="subtle" onClick={() => setDoing('MODE')}>{t('propose.MODE')}</Button>}
        {!proposal && <Button purpose="subtle" onClick={() => setDoing('CLOSING')}>{t('propose.CLOSING')}</Button>}
      </Actions>
      {doing === 'MOVE' && <Move caseId={file.id} to={to} onClose={stop} />}
      {(doing === 'MODE' || doing === 'CLOSING') && <ProposeRegime caseId={file.id} kind={doing} mode={file.legalMode === 'WGS' ? 'OWN_GROUNDS' : 'WGS'} onClose={stop} />}
    </Rail>
  );
}

function Move({ caseId, to, onClose }: { caseId: string; to: 'TRIAGE' | 'CONFERENCE'; onClose: () => void }) {
  const t = useT(regimeMessages);
  const announce = useAnnounce();
  const move = useMutation(MoveStageDocument);
  const submit = async (): Promise<void> => {
    const { data } = await move.run({ input: { caseId, stage: to } });
    if (!data) return;
    announce(t('moved'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t(`move.${to}.title`)} actions={<Button purpose="primary" busy={move.busy} onClick={() => void submit()}>{t(`move.${to}`)}</Button>}>
      <FormErrorSummary problem={move.problem} />
      <Paragraph>{t(`move.${to}.text`)}</Paragraph>
    </Dialog>
  );
}
