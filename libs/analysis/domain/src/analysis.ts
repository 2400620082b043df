import type { AudienceScope, Recipient } from '@casustafel/kernel';

export const FACTOR_KINDS = ['RISK', 'PROTECTIVE'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** What made it arise, or what keeps it going. */
export const MECHANISMS = ['AROSE', 'KEEPS_GOING'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** Made once for one audience, and never wider than what it cites. */
interface Audienced extends Recipient {
  readonly scope: AudienceScope;
  readonly audience: readonly string[];
}

/** Something that rests on facts. When one of them closes, it goes back to its author to be revised. */
export interface Resting {
  /** Whom it was made for; its audience is smaller while it is to be revised. */
  readonly bornAudience: readonly string[];
  readonly citedContributionIds: readonly string[];
  /** Cited facts that not everyone it was made for may know any more. */
  readonly closedContributionIds: readonly string[];
}

/** One factor in the explanation, with the facts it rests on. No person means the system of helpers around the family. */
export interface Factor extends Audienced, Resting {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly authorSeatId: string;
  readonly personId: string | null;
  readonly kind: FactorKind;
  readonly mechanism: Mechanism;
  readonly text: string;
  readonly version: number;
}

/** One explanation among rivals, with what would show that it is wrong. */
export interface Hypothesis extends Audienced {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly authorSeatId: string;
  readonly position: number;
  readonly text: string;
  readonly wrongIf: string;
  readonly version: number;
}

export const MARKS = ['FITS', 'DOES_NOT_FIT', 'SAYS_NOTHING'] as const;
export type Mark = (typeof MARKS)[number];

/** What one seat says about one fact under one hypothesis. */
export interface EvidenceMark {
  readonly hypothesisId: string;
  readonly contributionId: string;
  readonly seatId: string;
  readonly mark: Mark;
}

/** What the table makes of it, in plain words a family could read. Its author is whoever wrote the text that stands. */
export interface Conclusion extends Audienced, Resting {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly authorSeatId: string;
  readonly text: string;
  readonly version: number;
}

export const isToRevise = ({ closedContributionIds }: Pick<Resting, 'closedContributionIds'>): boolean => closedContributionIds.length > 0;

/** Two explanations at least: the first one that comes to mind tends to win otherwise. */
export const needsRival = (hypotheses: readonly Pick<Hypothesis, 'id'>[]): boolean => hypotheses.length < 2;
