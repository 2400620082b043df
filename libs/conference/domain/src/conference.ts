import { STEPS, type ConferencePhase, type SeatFunction, type Step } from '@casustafel/kernel';

/** One case on one table date, with its phases before, live and after. */
export interface Conference {
  readonly id: string;
  readonly caseId: string;
  readonly tableId: string;
  readonly date: string;
  readonly slot: number;
  readonly phase: ConferencePhase;
  /** The question of today, in the chair's words. */
  readonly question: string;
  readonly step: Step;
  readonly leadSeatId: string | null;
  readonly startedAt: Date | null;
  /** When the session ended, closed or adjourned: what the report states as "stand van". */
  readonly closedAt: Date | null;
  readonly version: number;
}

/** A seat as far as the lead is concerned. */
export interface LeadingSeat {
  readonly id: string;
  readonly function: SeatFunction;
  readonly isLive: boolean;
}

export const stepNumber = (step: Step): number => STEPS.indexOf(step);

export const areNeighbours = (one: Step, other: Step): boolean => Math.abs(stepNumber(one) - stepNumber(other)) === 1;

/** The purpose of a look, derived from where the conference stands: nobody types one, so nobody can type the wrong one. */
export function purposeOf({ phase, step }: Pick<Conference, 'phase' | 'step'>): string {
  if (phase === 'BEFORE') return 'voorbereiding';
  return phase === 'LIVE' ? `zitting, stap ${stepNumber(step)}` : 'nazorg';
}

const LEAD_LOST_AFTER = 30_000;

/** Whether the lead has been away so long that it is offered to those who may take it. */
export const leadIsLost = (lastSeenAt: Date | null, now: Date): boolean => !lastSeenAt || now.getTime() - lastSeenAt.getTime() >= LEAD_LOST_AFTER;
