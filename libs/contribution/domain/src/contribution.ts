import type { Circle, DataCategory, Knowledge, Level, SecrecyGate, StatutoryRole, Task } from '@casustafel/kernel';
import type { SupplierCondition } from './condition';

/** How professional secrecy was passed, and for whom. */
export interface OpenGate {
  readonly kind: SecrecyGate;
  /** Whom it covers, as `ROLE/TASK`. */
  readonly covers: readonly string[];
  readonly until: Date;
  /** The record of the consent it rests on, where that was kept here. */
  readonly consentId: string | null;
}

/** One item that one organisation brings, without its words: what the rules and lists work on. */
export interface Contribution {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly supplierRole: StatutoryRole;
  readonly task: Task;
  readonly authorSeatId: string;
  readonly category: DataCategory;
  readonly knowledge: Knowledge;
  /** Whom it is about, from the person concerned outwards. */
  readonly about: Circle;
  /** The most the supplier lets others see of it. */
  readonly level: Level;
  /** The levels that are left of that: within the conditions, and written. */
  readonly shows: readonly Level[];
  /** The levels a grant to one person can reach: within the conditions, and written. */
  readonly grantable: readonly Level[];
  /** Seats that may know; always with the seats of the organisation that brought it. */
  readonly audience: readonly string[];
  readonly gate: OpenGate | null;
  readonly conditions: readonly SupplierCondition[];
  /** Who is left after the conditions, as `ROLE/TASK`. */
  readonly receivers: readonly string[];
  /** A special case, given once and not as a rule (Wpg 19). */
  readonly incidental: boolean;
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
  /** What follows from it, and what it comes down to, in the supplier's own words: nothing is shortened by a machine. */
  readonly conclusion: string | null;
  readonly summary: string | null;
  /** Why it may be shared, in the supplier's own sentence; asked for at sharing at the latest. */
  readonly ground: string | null;
  readonly article: string | null;
  /** The weighing behind the way through secrecy, for the supplier alone. */
  readonly gateReason: string | null;
}

export const isShared = ({ level }: Pick<Contribution, 'level'>): boolean => level !== 'NOTHING';

/** Those who received it, besides the organisation that brought it. */
export const receiversOf = ({ audience }: Pick<Contribution, 'audience'>, ownSeatIds: ReadonlySet<string>): readonly string[] =>
  audience.filter((seatId) => !ownSeatIds.has(seatId));
