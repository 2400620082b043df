import { dayOf, type Authority, type Criterion, type ParticularKind, type Task } from '@casustafel/kernel';

/** The last day of what nobody gave an end. */
export const NO_LAST_DAY = '9999-12-31';

/** The words of a particular; they are sealed. */
export interface ParticularText {
  /** What whoever recorded it has to say about it. */
  readonly sentence: string;
  readonly authority: Authority | null;
  /** Where the written decision can be found. */
  readonly reference: string | null;
}

/** One particular of a case that changes what the law answers. What was recorded stays; it ends, and another says how it is now. */
export interface Particular {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ParticularKind;
  /** Who recorded it, and for which party. */
  readonly seatId: string;
  readonly organisationId: string;
  readonly task: Task;
  /** The child a supervision order is about. */
  readonly personId: string | null;
  /** The institution that carries the order out. */
  readonly executingId: string | null;
  /** The criteria that are met in the judgement of this party; those left out are not. */
  readonly criteria: readonly Criterion[];
  readonly from: string;
  /** The last day on which it holds. */
  readonly until: string;
  readonly recordedAt: Date;
  readonly endedAt: Date | null;
  readonly replacesId: string | null;
  readonly text: ParticularText;
  readonly version: number;
}

/** Where it stands on a day. */
export const PARTICULAR_STATES = ['COMING', 'RUNNING', 'OVER', 'ENDED'] as const;
export type ParticularState = (typeof PARTICULAR_STATES)[number];

/** Whether it holds now, did or will; an order or a hold begins and ends with whole Dutch days. */
export function stateOf({ from, until, endedAt }: Pick<Particular, 'from' | 'until' | 'endedAt'>, now: Date): ParticularState {
  if (endedAt) return 'ENDED';
  const today = dayOf(now);
  if (from > today) return 'COMING';
  return until < today ? 'OVER' : 'RUNNING';
}
