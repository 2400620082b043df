/** What went wrong. */
export const LEAK_KINDS = ['WRONG_RECEIVER', 'WRONG_PERSON', 'TOO_MUCH', 'NO_GROUND'] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

/** Found, weighed, decided upon, done with. */
export const LEAK_STATES = ['OPEN', 'ASSESSED', 'REPORTED', 'NOT_REPORTED', 'CLOSED'] as const;
export type LeakState = (typeof LEAK_STATES)[number];

/** What it may do to the persons concerned: it decides what is owed (AVG 33 lid 1, 34 lid 1). */
export const LEAK_RISKS = ['UNLIKELY', 'LIKELY', 'HIGH'] as const;
export type LeakRisk = (typeof LEAK_RISKS)[number];

/** A leak as an event: who could read what they should not, and what is done about it. Never the words that leaked. */
export interface LeakRecord {
  readonly id: string;
  readonly state: LeakState;
  readonly discoveredAt: Date;
  readonly risk: LeakRisk | null;
  readonly assessedAt: Date | null;
  readonly assessment: string | null;
  /** When it was reported to the authority (AP). */
  readonly reportedAt: Date | null;
  /** Why it was not reported, or not within the 72 hours. */
  readonly reportReason: string | null;
  readonly decidedAt: Date | null;
  /** When the persons concerned were told. */
  readonly informedAt: Date | null;
  /** Why they were not (AVG 34 lid 3). */
  readonly informReason: string | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** To the authority, unless a risk is unlikely (AVG 33 lid 1; Wpg 33a). */
export const mustReport = ({ risk }: Pick<LeakRecord, 'risk'>): boolean => risk === 'LIKELY' || risk === 'HIGH';
/** To the persons concerned, where the risk is high (AVG 34 lid 1). */
export const mustInform = ({ risk }: Pick<LeakRecord, 'risk'>): boolean => risk === 'HIGH';
