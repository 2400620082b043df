import { LEADING_FUNCTIONS, NON_SCORING_FUNCTIONS, SEAT_FUNCTIONS } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction } from './reach';

/** Who may know the lines a conference scores, set them up, and give a score. */
export function scoreRules(allow: Allow, actor: Actor): void {
  allow('read', ['ScoreLine', 'ScoreRound'], { caseId: { $in: casesOf(actor) } });
  allow('lead', ['ScoreLine', 'ScoreRound'], { caseId: { $in: casesWithFunction(actor, LEADING_FUNCTIONS) } });

  // The seats that keep the room (chair, scribe) have no voice on the scale.
  const voices = SEAT_FUNCTIONS.filter((each) => !NON_SCORING_FUNCTIONS.includes(each));
  allow('score', 'ScoreRound', { caseId: { $in: casesWithFunction(actor, voices) } });
}
