import type { StatutoryRole } from '@casustafel/kernel';
import type { GivenScore, ScoreAnswer, ScoreLine, ScoreRound, SignedChoice } from '@casustafel/score-domain';

/** One revealed answer, with what the reader may know of the facts it rests on. */
export interface KeptValue extends GivenScore {
  readonly role: StatutoryRole;
  readonly reason: string | null;
  readonly citedContributionIds: readonly string[];
}

export interface KeptRound extends ScoreRound {
  readonly caseId: string;
  readonly sequence: number;
  readonly wrappedKey: Buffer;
  /** Who has answered, never what, in the order in which they were seated. */
  readonly answeredSeatIds: readonly string[];
  readonly notGivenSeatIds: readonly string[];
  /** The reader's own answer, and nobody else's. */
  readonly own: ScoreAnswer | null;
  readonly values: readonly KeptValue[];
}

/** A line with all its rounds, as its reader may know them. */
export interface KeptLine extends ScoreLine {
  readonly subjects: readonly string[];
  readonly rounds: readonly KeptRound[];
  readonly signed: SignedChoice | null;
}

/** The rounds that count: voided ones stay on view, and count for nothing but a low score once spoken. */
export const standing = ({ rounds }: KeptLine): readonly KeptRound[] => rounds.filter(({ state }) => state !== 'VOID');

/** The round that takes answers now, if one does. */
export const currentRound = (line: KeptLine): KeptRound | undefined => standing(line).find(({ state }) => state === 'OPEN' || state === 'LOCKED');

/** Every value ever revealed on this line: other words for a 6 do not make a spoken 1 unsaid. */
export const spokenValues = ({ rounds }: KeptLine) => rounds.flatMap(({ values }) => values.map(({ value }) => value));
