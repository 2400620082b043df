import { Card, Grid, Paragraph, useT } from '@casustafel/ui';
import { labelOf, type RoundInView, type ScoringSeat } from './score-line';
import { scoreMessages } from './score.messages';

/** Lowest explains, highest sums up what the lowest said; in this order, so that nobody answers what was not heard. */
export function SpeakFirst({ round, seats }: { readonly round: RoundInView; readonly seats: readonly ScoringSeat[] }) {
  const t = useT(scoreMessages);
  const { spread } = round;
  if (!spread || spread.lowestSeatIds.length === 0) return null;
  if (spread.highestSeatIds.length === 0) return <Paragraph>{t('spread.same')}</Paragraph>;
  const valueOf = (seatId: string) => round.values.find((value) => value.seatId === seatId);
  const [lowest] = spread.lowestSeatIds;
  const one = spread.lowestSeatIds.length === 1 && lowest;
  return (
    <Grid>
      {spread.lowestSeatIds.map((seatId) => (
        <Card key={seatId} as="section" look="marked" level={3} above={t('spread.lowestFirst')} title={t('spread.score', { voice: labelOf(seats, seatId), value: valueOf(seatId)?.value ?? '' })}>
          <Paragraph>{valueOf(seatId)?.reason ? t('spread.quote', { reason: valueOf(seatId)?.reason ?? '' }) : t('spread.noReason')}</Paragraph>
        </Card>
      ))}
      {spread.highestSeatIds.map((seatId) => (
        <Card key={seatId} as="section" look="marked" level={3} above={t('spread.highestThen')} title={t('spread.score', { voice: labelOf(seats, seatId), value: valueOf(seatId)?.value ?? '' })}>
          <Paragraph>{one ? t('spread.restate', { voice: labelOf(seats, one) }) : t('spread.restateMany')}</Paragraph>
        </Card>
      ))}
    </Grid>
  );
}
