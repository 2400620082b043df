import { NON_SCORING_FUNCTIONS, type Recipient, type SeatFunction } from '@casustafel/kernel';
import type { ScaleVersion } from './scale';

/** "I have no view of this" is a value of its own: never a 5, never in an order. */
export const NO_VIEW = 'NO_VIEW';
export type ScoreNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type ScoreValue = ScoreNumber | typeof NO_VIEW;

/** What is scored: how safe it is for one person, in one situation. */
export interface ScoreLine {
  readonly id: string;
  readonly conferenceId: string;
  readonly caseId: string;
  readonly aboutPersonId: string | null;
  readonly situation: string;
  /** What a 6 looks like for this line; fixed before a round opens. */
  readonly sixMeans: string;
  readonly scaleVersion: ScaleVersion;
  readonly position: number;
  readonly version: number;
}

export const ROUND_STATES = ['OPEN', 'LOCKED', 'REVEALED', 'VOID'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** One round on one line. The score given in preparation is round 1. */
export interface ScoreRound {
  readonly id: string;
  readonly lineId: string;
  readonly number: 1 | 2;
  readonly state: RoundState;
  readonly revealedAt: Date | null;
}

/** What is sealed as a whole: the value, why, and on which facts. */
export interface ScoreAnswer {
  readonly value: ScoreValue;
  readonly reason: string | null;
  readonly citedContributionIds: readonly string[];
}

/** A revealed answer with the seat that gave it; two seats of one organisation and task are one voice. */
export interface GivenScore extends Recipient {
  readonly seatId: string;
  readonly value: ScoreValue;
}

/** Whether a seat has a voice in the scores; chair and scribe keep the room, not an opinion. */
export const hasVoice = (seatFunction: SeatFunction): boolean => !NON_SCORING_FUNCTIONS.includes(seatFunction);

export const isNumber = (value: ScoreValue): value is ScoreNumber => value !== NO_VIEW;
