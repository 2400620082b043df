import { useDraft } from '@casustafel/client';
import { NO_VIEW, type ScoreAnswer } from '@casustafel/ui';
import type { AnswerInView, RoundInView } from './score-line';

export interface ScoreDraft {
  readonly value: ScoreAnswer | null;
  readonly reason: string;
  readonly citedContributionIds: readonly string[];
}

const draftOf = (answer: AnswerInView | null | undefined): ScoreDraft => ({
  value: !answer ? null : answer.noView ? NO_VIEW : (answer.value ?? null),
  reason: answer?.reason ?? '',
  citedContributionIds: answer?.citedContributionIds ?? [],
});

/**
 * What somebody has chosen and not yet recorded. It outlives a lock of the screen and stays in memory:
 * kept on the server, its length and its time would tell of a sealed score.
 */
export function useScoreDraft({ id, myAnswer }: RoundInView): { readonly draft: ScoreDraft; readonly set: (change: Partial<ScoreDraft>) => void; readonly done: () => void } {
  const { value, change, done } = useDraft(`score:${id}`, JSON.stringify(draftOf(myAnswer)));
  const draft = JSON.parse(value) as ScoreDraft;
  return { draft, done, set: (more) => change(JSON.stringify({ ...draft, ...more })) };
}
