import { useMutation } from '@casustafel/client';
import { Button, Card, Dialog, FormErrorSummary, Paragraph, Row, Rows, Stack, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { TakeBackStandInDocument, type Desk } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';

type StandIn = Desk['standIns'][number];

/** Who stands in for whom, on which day and where; what has been named can be taken back. */
export function StandInList({ desk: { standIns, colleagues }, onDone }: { desk: Desk; onDone: () => void }) {
  const t = useT(standInMessages);
  const dates = useDates();
  const [taking, setTaking] = useState<StandIn | null>(null);
  const nameOf = (id: string): string => colleagues.find((each) => each.id === id)?.name ?? '';
  const words = ({ professionalId, absentId, caseNumber, date }: StandIn) => ({ name: nameOf(professionalId), absent: nameOf(absentId), number: caseNumber, day: dates.day(date) });
  return (
    <Card title={t('standing.title')}>
      {standIns.length === 0 && <Paragraph muted>{t('standing.none')}</Paragraph>}
      {standIns.length > 0 && (
        <Rows label={t('standing.title')}>
          {standIns.map((each) => (
            <Row key={each.id} end={<Button purpose="subtle" aria-label={t('takeBack.this', words(each))} onClick={() => setTaking(each)}>{t('takeBack')}</Button>}>
              <Stack gap={1}>
                <strong>{t('standing.line', words(each))}</strong>
                <Paragraph muted small>{t('standing.where', words(each))}</Paragraph>
                <span><Tag tone={each.begun ? 'accent' : 'plain'}>{t(each.begun ? 'standing.now' : 'standing.later')}</Tag></span>
              </Stack>
            </Row>
          ))}
        </Rows>
      )}
      {taking && <TakeBack standIn={taking} words={words(taking)} onClose={() => setTaking(null)} onDone={onDone} />}
    </Card>
  );
}

interface TakeBackProps {
  readonly standIn: StandIn;
  readonly words: { readonly name: string; readonly absent: string; readonly number: string; readonly day: string };
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function TakeBack({ standIn, words, onClose, onDone }: TakeBackProps) {
  const t = useT(standInMessages);
  const announce = useAnnounce();
  const takeBack = useMutation(TakeBackStandInDocument);
  const submit = async (): Promise<void> => {
    const { data } = await takeBack.run({ seatId: standIn.id });
    if (!data) return;
    announce(t('takeBack.done'));
    onClose();
    onDone();
  };
  return (
    <Dialog open onClose={onClose} title={t('takeBack.title')} actions={<Button purpose="danger" busy={takeBack.busy} onClick={() => void submit()}>{t('takeBack')}</Button>}>
      <FormErrorSummary problem={takeBack.problem} />
      <Paragraph>{t('takeBack.text', words)}</Paragraph>
    </Dialog>
  );
}
