import { useMutation } from '@casustafel/client';
import type { LegalMode } from '@casustafel/kernel';
import { Actions, Button, FormErrorSummary, Paragraph, Stack, Tag, useAnnounce, useT, type Tone } from '@casustafel/ui';
import { CarryOutRegimeDocument, DropRegimeDocument } from './regime.documents';
import { regimeMessages } from './regime.messages';
import type { RegimeInView } from './regime-in-view';

const TONE: Record<string, Tone> = { WAITING: 'plain', AGREED: 'good', NOT_AGREED: 'warn' };

/** The chair's own proposal: what it does to what they see, and how it stands; never with whom it waits. */
export function OpenProposal({ proposal }: { proposal: RegimeInView }) {
  const t = useT(regimeMessages);
  const announce = useAnnounce();
  const carryOut = useMutation(CarryOutRegimeDocument);
  const drop = useMutation(DropRegimeDocument);
  const { id, kind, mode, reason, saidBy, viewerMay, seesLess, opens, closes } = proposal;
  const less = seesLess ?? 0;
  const state = (proposal.state ?? 'WAITING') as 'WAITING';
  const run = async (act: typeof drop | typeof carryOut, said: 'drop.done' | 'carryOut.done'): Promise<void> => {
    const { data } = await act.run({ id });
    if (data) announce(t(said));
  };
  return (
    <Stack gap={2}>
      <Paragraph><strong>{kind === 'MODE' ? t('open.MODE', { mode: t(`mode.${mode as LegalMode}`) }) : t('open.CLOSING')}</strong> <Tag tone={TONE[state] ?? 'plain'}>{t(`state.${state}`)}</Tag></Paragraph>
      <FormErrorSummary problem={carryOut.problem ?? drop.problem} />
      <Paragraph small>{reason}</Paragraph>
      {kind === 'MODE' && (
        <>
          {opens > 0 && <Paragraph small>{t('ask.opens', { count: opens })}</Paragraph>}
          {closes > 0 && <Paragraph small>{t('ask.closes', { count: closes })}</Paragraph>}
          <Paragraph small>{less > 0 ? t('open.less', { count: less }) : t('open.lessNone')}</Paragraph>
          <Paragraph muted small>{t('open.blind')}</Paragraph>
        </>
      )}
      {saidBy.length > 0 && <Paragraph small>{t('open.said', { names: saidBy.join(', ') })}</Paragraph>}
      <Actions>
        {viewerMay.carryOut && <Button purpose={kind === 'CLOSING' ? 'danger' : 'primary'} busy={carryOut.busy} onClick={() => void run(carryOut, 'carryOut.done')}>{t(kind === 'CLOSING' ? 'carryOut.closing' : 'carryOut')}</Button>}
        {viewerMay.drop && <Button purpose="subtle" busy={drop.busy} onClick={() => void run(drop, 'drop.done')}>{t('drop')}</Button>}
      </Actions>
    </Stack>
  );
}
