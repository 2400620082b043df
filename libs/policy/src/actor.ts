import type { Level, Office, SeatFunction, StatutoryRole, Task } from '@casustafel/kernel';
import type { Adopted } from './law/agreements';
import type { CaseLaw } from './law/case-law';

/** A live seat of the actor: where they sit now, for whom, in which function. */
export interface ActorSeat {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly role: StatutoryRole;
  readonly task: Task;
  readonly function: SeatFunction;
  /** Case, organisation and task in one: the party that brings and is answered to. */
  readonly party: string;
  readonly until: Date;
  readonly standingInFor: string | null;
  /** What the law asks of this case, as it stands for this seat. */
  readonly law: CaseLaw;
  /** Items whose supplier named this seat with a reason, and still does. */
  readonly granted: readonly string[];
  /** Items this seat asked for and was granted, with the most that was granted, for as long as that runs. */
  readonly lifted: readonly Lifted[];
}

/** A right that was asked for and granted: it may go past the level chosen for the table, and past nothing else. */
export interface Lifted {
  readonly id: string;
  readonly level: Level;
}

/** Whoever acts, with every fact the rules ask. No fact is optional: an unknown one would have to be guessed. */
export interface Actor {
  readonly professionalId: string;
  readonly handle: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly regionId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly role: StatutoryRole;
  readonly task: Task;
  readonly offices: readonly Office[];
  /** Screening and training are both in date. */
  readonly valid: boolean;
  readonly seats: readonly ActorSeat[];
  /** Case tables this person chairs. */
  readonly chairs: readonly string[];
  /** The region's own versions of the sharing agreement that are in force. */
  readonly agreements: readonly Adopted[];
  /** The database's time at which these facts held. */
  readonly now: Date;
}

/** The actor's seat in this case, if they sit there now; their own before one in which they stand in for somebody. */
export function seatIn({ seats }: Actor, caseId: string): ActorSeat | undefined {
  const here = seats.filter((seat) => seat.caseId === caseId);
  return here.find(({ standingInFor }) => !standingInFor) ?? here[0];
}

/** Raised whenever a rule changes; stands in every log row. */
export const RULE_BOOK_VERSION = '2026-11-5';
