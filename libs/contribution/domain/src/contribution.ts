import type { DataCategory, Knowledge, Level, Task } from '@casustafel/kernel';

/** One item that one organisation brings, without its words: what the rules and lists work on. */
export interface Contribution {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly task: Task;
  readonly authorSeatId: string;
  readonly category: DataCategory;
  readonly knowledge: Knowledge;
  readonly level: Extract<Level, 'NOTHING' | 'FULL'>;
  /** Seats that may know; always with the seats of the organisation that brought it. */
  readonly audience: readonly string[];
  readonly aboutPersonIds: readonly string[];
  readonly occurredOn: string | null;
  readonly sharedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly openUntil: Date;
  readonly version: number;
}

/** Its words: who does what to whom with what effect, and how the supplier knows and may tell. Sealed at rest. */
export interface ContributionText {
  readonly who: string;
  readonly doesWhat: string;
  readonly toWhom: string | null;
  readonly effect: string | null;
  readonly source: string;
  /** Why it may be shared, in the supplier's own sentence; asked for at sharing at the latest. */
  readonly ground: string | null;
  readonly article: string | null;
}

/** Categories an organisation may keep for itself here, but that never pass to a table. */
export const NEVER_PASSING: readonly DataCategory[] = ['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY'];

export const isShared = ({ level }: Pick<Contribution, 'level'>): boolean => level !== 'NOTHING';

/** Those who received it, besides the organisation that brought it. */
export const receiversOf = ({ audience }: Pick<Contribution, 'audience'>, ownSeatIds: ReadonlySet<string>): readonly string[] =>
  audience.filter((seatId) => !ownSeatIds.has(seatId));
