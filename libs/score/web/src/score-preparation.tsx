import { Notice, Stack, useT } from '@casustafel/ui';
import type { OfferedFact, ScoredPerson, ScoreLineInView } from './score-line';
import { ScorePanel } from './score-panel';
import { scoreMessages } from './score.messages';

interface Props {
  readonly lines: readonly ScoreLineInView[];
  readonly persons: readonly ScoredPerson[];
  readonly facts: readonly OfferedFact[];
  readonly level?: 2 | 3 | 4;
}

/** Every question of the coming conference, to score beforehand: what is given here is the first round. */
export function ScorePreparation({ lines, persons, facts, level = 3 }: Props) {
  const t = useT(scoreMessages);
  if (lines.length === 0) return <Notice kind="empty" look="quiet" title={t('lines.none')}>{''}</Notice>;
  return (
    <Stack gap={6}>
      {lines.map((line) => (
        <ScorePanel key={line.id} line={line} persons={persons} facts={facts} others={lines} level={level} />
      ))}
    </Stack>
  );
}
