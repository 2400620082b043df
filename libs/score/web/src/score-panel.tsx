import { useMutation } from '@casustafel/client';
import { reasonRequired, type ScoreValue } from '@casustafel/score-domain';
import { Actions, Button, Card, CheckboxGroup, Disclosure, Form, NO_VIEW, Notice, Paragraph, RepeatsWarning, ScoreScale, TextArea, useAnnounce, useLanguage, useT, type ScoreAnswer } from '@casustafel/ui';
import { useState } from 'react';
import { OwnAnswer } from './own-answer';
import { anchorsOf, currentRound, factText, revealedRounds, type OfferedFact, type RoundInView, type ScoredPerson, type ScoreLineInView } from './score-line';
import { GiveScoreDocument } from './score.documents';
import { scoreMessages } from './score.messages';
import { useQuestion } from './use-question';
import { useScoreDraft } from './use-score-draft';

interface Props {
  readonly line: ScoreLineInView;
  readonly persons: readonly ScoredPerson[];
  /** Facts the viewer may know; offered, never required. */
  readonly facts: readonly OfferedFact[];
  /** Other lines of this conference: one reason may serve several. */
  readonly others?: readonly ScoreLineInView[];
  readonly level?: 2 | 3 | 4;
}

/** Gives a score, in preparation or in the room; what was given can be read back by its author alone. */
export function ScorePanel({ line, persons, facts, others = [], level = 2 }: Props) {
  const t = useT(scoreMessages);
  const question = useQuestion(persons);
  const round = currentRound(line);
  if (!round) return null;
  const { give } = line.viewerMay;
  return (
    <Card as="section" title={question(line)} level={level} above={t(round.number === 1 ? 'round.1' : 'round.2')}>
      {round.myAnswer && <OwnAnswer answer={round.myAnswer} facts={facts} />}
      {give ? <ScoreForm key={round.id} line={line} round={round} facts={facts} others={others} question={question} /> : <Paragraph muted>{t(round.myAnswer ? 'give.locked' : 'give.noVoice')}</Paragraph>}
    </Card>
  );
}

/** What this viewer gave in the revealed first round: a number that stays the same needs no new reason. */
function firstValueOf(line: ScoreLineInView): ScoreValue | null {
  const mine = revealedRounds(line).find(({ number }) => number === 1)?.myAnswer;
  return mine ? ((mine.noView ? 'NO_VIEW' : mine.value) as ScoreValue) : null;
}

interface FormProps {
  readonly line: ScoreLineInView;
  readonly round: RoundInView;
  readonly facts: readonly OfferedFact[];
  readonly others: readonly ScoreLineInView[];
  readonly question: (line: ScoreLineInView) => string;
}

function ScoreForm({ line, round, facts, others, question }: FormProps) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const { language } = useLanguage();
  const give = useMutation(GiveScoreDocument);
  const { draft, set, done } = useScoreDraft(round);
  const [tried, setTried] = useState(false);
  const { value, reason, citedContributionIds } = draft;
  const needsReason = value !== null && reasonRequired(round.number as 1 | 2, toDomain(value), firstValueOf(line));
  const known = citedContributionIds.filter((id) => facts.some((fact) => fact.id === id));

  const submit = async (): Promise<void> => {
    setTried(true);
    if (value === null || (needsReason && !reason.trim())) return;
    const noView = value === NO_VIEW;
    const { data } = await give.run({ input: { roundId: round.id, value: noView ? null : value, noView, reason: reason || null, citedContributionIds: known } });
    if (!data) return;
    done();
    setTried(false);
    announce(t('give.done'));
  };

  const name = (field: string): string => `${field}-${round.id}`;
  const earlier = others.flatMap((other) => other.rounds.flatMap(({ myAnswer }) => (other.id !== line.id && myAnswer?.reason ? [{ line: other, reason: myAnswer.reason }] : [])).slice(-1));
  return (
    <Form onSubmit={() => void submit()} problem={give.problem} label={question(line)}>
      <Notice kind="locked" look="quiet" title={t('give.sealed')}>
        {t('give.sealedFor')} {round.state === 'OPEN' ? t(round.number === 1 ? 'give.changeable' : 'give.changeableSecond') : ''}
      </Notice>
      <ScoreScale name={name('value')} label={t('give.label')} required value={value} onChange={(chosen) => set({ value: chosen })} anchors={anchorsOf(line, language)} error={tried && value === null ? t('give.choose') : undefined} />
      <TextArea
        name={name('reason')}
        label={t('give.reason')}
        description={t(round.number === 2 ? 'give.reasonMoved' : 'give.reasonHelp')}
        required={needsReason}
        value={reason}
        onChange={(text) => set({ reason: text })}
        maxLength={1000}
        error={tried && needsReason && !reason.trim() ? t('give.needReason') : undefined}
      />
        {/* Looked at here alone: whether a protected value is in it is asked of the hub, which would write that down of a sealed reason. */}
      <RepeatsWarning texts={[reason]} cited={known} />
      {!reason && earlier.map((one) => (
        <Button key={one.line.id} purpose="subtle" onClick={() => set({ reason: one.reason })}>{t('give.sameReason', { line: question(one.line) })}</Button>
      ))}
      {facts.length > 0 && (
        <Disclosure title={t('give.facts')} open={known.length > 0}>
          <CheckboxGroup name={name('facts')} label={t('give.facts')} description={t('give.factsHelp')} value={known} onChange={(ids) => set({ citedContributionIds: ids })} options={facts.map((fact) => ({ value: fact.id, label: factText(fact) }))} />
        </Disclosure>
      )}
      <Actions>
        <Button type="submit" purpose="primary" busy={give.busy}>{t(round.myAnswer ? 'give.replace' : 'give.do')}</Button>
      </Actions>
    </Form>
  );
}

const toDomain = (value: ScoreAnswer): ScoreValue => (value === NO_VIEW ? 'NO_VIEW' : (value as ScoreValue));
