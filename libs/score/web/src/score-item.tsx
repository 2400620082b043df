import { Stack } from '@casustafel/ui';
import { RevealPanel } from './reveal-panel';
import type { OfferedFact, ScoredPerson, ScoreLineInView, ScoringSeat } from './score-line';
import { ScorePanel } from './score-panel';
import { SignedChoiceForm } from './signed-choice-form';
import { SpreadView } from './spread-view';

interface Props {
  readonly line: ScoreLineInView;
  readonly others?: readonly ScoreLineInView[];
  readonly seats: readonly ScoringSeat[];
  readonly persons: readonly ScoredPerson[];
  readonly facts: readonly OfferedFact[];
  readonly presentSeatIds: readonly string[];
  readonly answeredSeatIds?: readonly string[];
  readonly leads: boolean;
  readonly animate?: boolean;
  readonly onDisagree?: (lineId: string) => void;
}

/** One question as the running item of the room: give, reveal, speak, sign, and once more. */
export function ScoreItem({ line, others = [], seats, persons, facts, presentSeatIds, answeredSeatIds = [], leads, animate = false, onDisagree }: Props) {
  return (
    <Stack gap={6}>
      <ScorePanel line={line} persons={persons} facts={facts} others={others} />
      <RevealPanel line={line} seats={seats} presentSeatIds={presentSeatIds} answeredSeatIds={answeredSeatIds} leads={leads} />
      <SpreadView line={line} seats={seats} persons={persons} facts={facts} leads={leads} animate={animate} onDisagree={onDisagree} />
      <SignedChoiceForm line={line} seats={seats} leads={leads} />
    </Stack>
  );
}
