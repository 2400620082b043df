import { useConnection, useMutation, type ClientProblem } from '@casustafel/client';
import { STEPS } from '@casustafel/kernel';
import { ActBar, Button, Dialog, FormErrorSummary, Paragraph, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AdjournDocument, CloseDocument, MoveStepDocument, TakeLeadDocument } from './conference.documents';
import { conferenceMessages } from './conference.messages';
import type { ConferenceInView, RoomNow } from './conference';
import { useLeadLost } from './use-lead-lost';

interface Props {
  readonly conference: ConferenceInView;
  readonly room: RoomNow | null;
}

/** The bar of whoever leads, or may. Its buttons queue nothing while the line is down. */
export function LeadBar({ conference, room }: Props) {
  const t = useT(conferenceMessages);
  const announce = useAnnounce();
  const connected = useConnection() === 'connected';
  const move = useMutation(MoveStepDocument);
  const take = useMutation(TakeLeadDocument);
  const lost = useLeadLost(room?.leadLostSince);
  const [ending, setEnding] = useState<'close' | 'adjourn' | null>(null);
  const { lead, takeLead, close } = conference.viewerMay;
  if (conference.phase !== 'LIVE' || !(lead || takeLead)) return null;

  const at = STEPS.indexOf(conference.step as (typeof STEPS)[number]);
  const go = (to: string | undefined) => to && void move.run({ input: { conferenceId: conference.id, from: conference.step, to } });
  const next = STEPS[at + 1];
  const problem: ClientProblem | null = move.problem ?? take.problem;

  return (
    <>
      {problem && <FormErrorSummary problem={problem} />}
      <ActBar
        title={t('bar')}
        end={
          lead && next ? (
            <Button purpose="primary" busy={move.busy} disabled={!connected} onClick={() => go(next)}>
              {t('bar.next', { step: t(`step.${next}`) })}
            </Button>
          ) : (
            lead && close && <Button purpose="primary" onClick={() => setEnding('close')}>{t('bar.close')}</Button>
          )
        }
      >
        {lead && at > 0 && <Button busy={move.busy} disabled={!connected} onClick={() => go(STEPS[at - 1])}>{t('bar.previous')}</Button>}
        {lead && close && <Button onClick={() => setEnding('adjourn')}>{t('bar.adjourn')}</Button>}
        {lead && close && next && <Button onClick={() => setEnding('close')}>{t('bar.close')}</Button>}
        {!lead && takeLead && (
          <Button
            busy={take.busy}
            disabled={!connected}
            onClick={() => void take.run({ id: conference.id }).then(({ data }) => data && announce(t('bar.took')))}
          >
            {t('bar.take')}
          </Button>
        )}
        {!lead && lost && <span>{t('bar.lost')}</span>}
        {!connected && <span>{t('bar.offline')}</span>}
      </ActBar>
      {ending && <EndDialog conferenceId={conference.id} how={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndDialog({ conferenceId, how, onClose }: { conferenceId: string; how: 'close' | 'adjourn'; onClose: () => void }) {
  const t = useT(conferenceMessages);
  const announce = useAnnounce();
  const close = useMutation(CloseDocument);
  const adjourn = useMutation(AdjournDocument);
  const run = async (): Promise<void> => {
    const { data } = await (how === 'close' ? close : adjourn).run({ id: conferenceId });
    if (!data) return;
    announce(t(how === 'close' ? 'end.closed' : 'end.adjourned'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} closeLabel={t('end.stop')} title={t(`end.${how}Title`)} actions={<Button purpose="primary" busy={close.busy || adjourn.busy} onClick={() => void run()}>{t(`end.${how}Do`)}</Button>}>
      <FormErrorSummary problem={close.problem ?? adjourn.problem} />
      <Paragraph>{t(`end.${how}Text`)}</Paragraph>
    </Dialog>
  );
}
