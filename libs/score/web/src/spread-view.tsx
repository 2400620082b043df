import { useConnection, useMutation } from '@casustafel/client';
import { domainOf } from '@casustafel/kernel';
import { Actions, Button, Card, Disclosure, FormErrorSummary, Paragraph, Row, Rows, ScoreDots, useAnnounce, useLanguage, useT, type Voice } from '@casustafel/ui';
import { anchorsOf, currentRound, factText, labelOf, revealedRounds, roleOf, voidRounds, type OfferedFact, type RoundInView, type ScoredPerson, type ScoreLineInView, type ScoringSeat } from './score-line';
import { OpenSecondRoundDocument } from './score.documents';
import { scoreMessages } from './score.messages';
import { SpeakFirst } from './speak-first';
import { useQuestion } from './use-question';

interface Props {
  readonly line: ScoreLineInView;
  readonly seats: readonly ScoringSeat[];
  readonly persons: readonly ScoredPerson[];
  readonly facts: readonly OfferedFact[];
  readonly leads: boolean;
  /** Lets the dots fall once: just after the reveal. */
  readonly animate?: boolean;
  readonly onDisagree?: (lineId: string) => void;
  readonly level?: 2 | 3;
  /** As in a report: to be read, on paper too. Every reason stands open, and nobody is asked to speak. */
  readonly still?: boolean;
}

/** What was revealed: the spread first, then who speaks, then every reason; both rounds stay. */
export function SpreadView({ line, seats, persons, facts, leads, animate = false, onDisagree, level = 2, still = false }: Props) {
  const t = useT(scoreMessages);
  const question = useQuestion(persons);
  const [last, ...earlier] = [...revealedRounds(line)].reverse();
  const voided = voidRounds(line);
  if (!last && voided.length === 0) return null;
  const [first] = earlier;
  return (
    <>
      {last && (
        <Card as="section" title={question(line)} level={level} above={t(last.number === 1 ? 'round.1' : 'round.2')}>
          <RoundSpread line={line} round={last} first={first} seats={seats} caption={t('spread.caption', { question: question(line), round: t(last.number === 1 ? 'round.1' : 'round.2') })} animate={animate} />
          <Disclosure title={t('spread.reasons')} open={still}>
            <Reasons round={last} seats={seats} facts={facts} />
          </Disclosure>
          {first && (
            <Disclosure title={t('spread.first')} open={still}>
              <RoundSpread line={line} round={first} seats={seats} caption={t('spread.caption', { question: question(line), round: t('round.1') })} />
              <Reasons round={first} seats={seats} facts={facts} />
            </Disclosure>
          )}
          <Actions>
            {leads && line.viewerMay.openSecond && <SecondRound lineId={line.id} />}
            {onDisagree && <Button purpose="subtle" onClick={() => onDisagree(line.id)}>{t('spread.disagree')}</Button>}
          </Actions>
        </Card>
      )}
      {last && !still && !currentRound(line) && <SpeakFirst round={last} seats={seats} />}
      {voided.map((round) => (
        <Disclosure key={round.id} title={t('spread.void')} open={still}>
          <Paragraph muted>{t(round.revealedAt ? 'spread.voidText' : 'spread.voidSealed')}</Paragraph>
          {round.revealedAt && <Reasons round={round} seats={seats} facts={facts} />}
        </Disclosure>
      ))}
    </>
  );
}

function RoundSpread({ line, round, first, seats, caption, animate = false }: { line: ScoreLineInView; round: RoundInView; first?: RoundInView; seats: readonly ScoringSeat[]; caption: string; animate?: boolean }) {
  const t = useT(scoreMessages);
  const { language } = useLanguage();
  const { spread } = round;
  const before = new Map(first?.values.map((value) => [value.seatId, value.value ?? null]));
  const voices = round.values.map((value): Voice => ({
    id: value.seatId,
    label: labelOf(seats, value.seatId),
    // Two tasks of one municipality are two voices; two people of one are one.
    organisationId: `${value.organisationId}:${value.task}`,
    domain: domainOf(roleOf(value)),
    value: value.value ?? null,
    ...(before.has(value.seatId) && { before: before.get(value.seatId) }),
  }));
  const shown = (value: number | null | undefined): string => String(value ?? t('spread.noView'));
  const moves = round.moves.map(({ seatId, from, to }) => t('spread.move', { voice: labelOf(seats, seatId), from: shown(from), to: shown(to) }));
  const { lowest, highest } = spread ?? {};
  return (
    <>
      <ScoreDots voices={voices} spread={spread && typeof lowest === 'number' && typeof highest === 'number' ? { lowest, medians: spread.median, highest } : null} anchors={anchorsOf(line, language)} caption={caption} animate={animate} />
      {first && <Paragraph>{moves.length > 0 ? t('spread.moved', { moves: moves.join('; ') }) : t('spread.nobodyMoved')}</Paragraph>}
      {round.notGivenSeatIds.length > 0 && <Paragraph muted>{t('spread.notGiven', { voices: round.notGivenSeatIds.map((id) => labelOf(seats, id)).filter(Boolean).join('; ') })}</Paragraph>}
    </>
  );
}

function Reasons({ round, seats, facts }: { round: RoundInView; seats: readonly ScoringSeat[]; facts: readonly OfferedFact[] }) {
  const t = useT(scoreMessages);
  return (
    <Rows label={t('spread.reasons')}>
      {round.values.map(({ seatId, value, reason, citedContributionIds }) => {
        const cited = facts.filter(({ id }) => citedContributionIds.includes(id));
        return (
          <Row key={seatId}>
            <Paragraph>
              <strong>{t('spread.score', { voice: labelOf(seats, seatId), value: value ?? t('spread.noView') })}</strong> {reason ? t('spread.quote', { reason }) : <span className="ct-muted">{t('spread.noReason')}</span>}
            </Paragraph>
            {cited.length > 0 && <Paragraph muted small>{t('spread.restsOn', { facts: cited.map(factText).join('; ') })}</Paragraph>}
          </Row>
        );
      })}
    </Rows>
  );
}

function SecondRound({ lineId }: { lineId: string }) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const connected = useConnection() === 'connected';
  const open = useMutation(OpenSecondRoundDocument);
  return (
    <>
      <FormErrorSummary problem={open.problem} />
      <Button busy={open.busy} disabled={!connected} onClick={() => void open.run({ lineId }).then(({ data }) => data && announce(t('second.opened')))}>{t('second.do')}</Button>
    </>
  );
}
