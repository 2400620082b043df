import { Paragraph, Row, Rows, useDates, useT } from '@casustafel/ui';
import { nameOf, type TableSeat, type Turn } from './dissent';
import { tegenspraakMessages } from './tegenspraak.messages';

/** The exchange itself, turn by turn, as one reads letters. */
export function ThreadTurns({ turns, seats }: { turns: readonly Turn[]; seats: readonly TableSeat[] }) {
  const t = useT(tegenspraakMessages);
  const dates = useDates();
  const said = ({ kind, seatId, otherSeatId, outcome }: Turn): string =>
    t(`turn.${kind as 'ANSWERED'}`, { who: nameOf(seats, seatId), other: nameOf(seats, otherSeatId), outcome: outcome ? t(`outcome.${outcome as 'PARTLY'}`) : '' } as never);
  return (
    <Rows label={t('thread.title')}>
      {turns.map((turn, index) => (
        <Row key={index} end={<time dateTime={turn.at}>{dates.dateTime(turn.at)}</time>}>
          <strong>{said(turn)}</strong>
          {turn.words && <Paragraph>{turn.words}</Paragraph>}
          {turn.checkBefore && <Paragraph muted>{t('turn.check', { who: nameOf(seats, turn.otherSeatId), date: dates.date(turn.checkBefore) })}</Paragraph>}
        </Row>
      ))}
    </Rows>
  );
}
