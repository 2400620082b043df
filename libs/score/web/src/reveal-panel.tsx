import { useConnection, useMutation } from '@casustafel/client';
import { missingVoices } from '@casustafel/score-domain';
import { Actions, Button, Card, Dialog, FormErrorSummary, Paragraph, Row, Rows, Seated, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { currentRound, voiceLabel, voicesOf, type RoundInView, type ScoreLineInView, type ScoringSeat } from './score-line';
import { RevealRoundDocument } from './score.documents';
import { scoreMessages } from './score.messages';

interface Props {
  readonly line: ScoreLineInView;
  readonly seats: readonly ScoringSeat[];
  /** Who is in the room now. */
  readonly presentSeatIds: readonly string[];
  /** Who has answered by the room's own word, where that is newer than the line. */
  readonly answeredSeatIds?: readonly string[];
  /** Whether the viewer leads the conference now. */
  readonly leads: boolean;
}

/** Who has answered, and for whoever leads the one press that opens all answers at once. */
export function RevealPanel({ line, seats, presentSeatIds, answeredSeatIds = [], leads }: Props) {
  const t = useT(scoreMessages);
  const round = currentRound(line);
  if (!round) return null;
  const answered = new Set([...round.answeredSeatIds, ...answeredSeatIds]);
  const present = new Set(presentSeatIds);
  const voices = voicesOf(seats);
  const still = round.number === 1 && round.state === 'OPEN';
  return (
    <Card as="section" title={t('answered.title')} level={3} above={t('answered.count', { count: voices.filter(({ id }) => answered.has(id)).length, all: voices.length })}>
      <Rows label={t('answered.title')}>
        {voices.map((seat) => (
          <Row key={seat.id} end={t(answered.has(seat.id) ? 'answered.yes' : present.has(seat.id) ? 'answered.no' : 'answered.away')}>
            <Seated here={answered.has(seat.id)} hereLabel={t(answered.has(seat.id) ? 'answered.yes' : 'answered.no')} who={seat.organisation} under={seat.jobTitle} />
          </Row>
        ))}
      </Rows>
      {still ? <Paragraph muted>{t('reveal.preparing')}</Paragraph> : leads ? <Reveal round={round} voices={voices} present={present} answered={answered} /> : <Paragraph muted>{t('reveal.wait')}</Paragraph>}
    </Card>
  );
}

interface RevealProps {
  readonly round: RoundInView;
  readonly voices: readonly ScoringSeat[];
  readonly present: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

function Reveal({ round, voices, present, answered }: RevealProps) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const connected = useConnection() === 'connected';
  const reveal = useMutation(RevealRoundDocument);
  const [asking, setAsking] = useState(false);
  const connectedVoices = voices.map(({ id }) => id).filter((id) => present.has(id));
  const missing = missingVoices(connectedVoices, [...answered]);

  const run = async (): Promise<void> => {
    const { data } = await reveal.run({ roundId: round.id, confirmedMissing: [...missing] });
    if (!data) return;
    setAsking(false);
    announce(t('reveal.done'));
  };
  if (answered.size === 0) return <Paragraph muted>{t('reveal.nothing')}</Paragraph>;
  return (
    <>
      <FormErrorSummary problem={reveal.problem} />
      <Actions>
        <Button purpose="primary" busy={reveal.busy} disabled={!connected} onClick={() => (missing.length > 0 ? setAsking(true) : void run())}>{t('reveal.do')}</Button>
      </Actions>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('reveal.missingTitle')} actions={<Button purpose="primary" busy={reveal.busy} disabled={!connected} onClick={() => void run()}>{t('reveal.anyway')}</Button>}>
        <Paragraph>{t('reveal.missingText')}</Paragraph>
        <Rows label={t('reveal.missingTitle')}>
          {voices.filter(({ id }) => missing.includes(id)).map((seat) => (
            <Row key={seat.id}>{voiceLabel(seat)}</Row>
          ))}
        </Rows>
      </Dialog>
    </>
  );
}
