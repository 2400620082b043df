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
  /** What travels in one of these reaches the seat; where two parties are kept apart, not all of it does. */
  readonly channels: readonly string[];
  readonly until: Date;
  readonly standingInFor: string | null;
  /** What the law asks of this case, as it stands for this seat. */
  readonly law: CaseLaw;
  /** Items whose supplier named this seat with a reason, and still does. */
  readonly granted: readonly string[];
  /** Items this seat asked for and was granted, with the most that was granted, for as long as that runs. */
  readonly lifted: readonly Lifted[];
  /** How often the protected values of this case changed: none where there never were any. Not known where somebody is only judged. */
  readonly vault?: number;
}

/** A right that was asked for and granted: it may go past the level chosen for the table, and past nothing else. */
export interface Lifted {
  readonly id: string;
  readonly level: Level;
}

/** A case somebody opened in an emergency, while it runs: without a seat, or past what their seat shows. */
export interface Emergency {
  readonly id: string;
  readonly caseId: string;
  /** The most they are shown of an item. */
  readonly level: 'SUMMARY' | 'FULL';
  readonly from: Date;
  readonly until: Date;
  /** The parties that were told: of nobody else can anything be read. */
  readonly parties: readonly string[];
  /** What the law asks of this case, as it stands for the organisation of whoever opened it. */
  readonly law: CaseLaw;
}

/** A seat that opens nothing: its holder has yet to say whether they know the family, or said they do and it is being weighed. */
export interface AskedSeat {
  readonly seatId: string;
  readonly caseId: string;
  readonly circle: 'UNASKED' | 'DECLARED';
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
  /** Emergencies of theirs that run now. */
  readonly emergencies: readonly Emergency[];
  /** Seats of theirs that open nothing yet. */
  readonly asked: readonly AskedSeat[];
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

/** The actor's emergency in this case, if one runs. */
export const emergencyIn = ({ emergencies }: Actor, caseId: string): Emergency | undefined => emergencies.find((each) => each.caseId === caseId);

/** Where somebody stands in an emergency, for whatever asks a position: in no audience, named by nobody, of their own organisation's party. */
export const emergencySeat = ({ organisationId, role, task }: Pick<Actor, 'organisationId' | 'role' | 'task'>, { id, caseId, until, law }: Emergency): ActorSeat => ({
  id, caseId, organisationId, role, task, function: 'PARTNER', party: `${caseId}:${organisationId}:${task}`, channels: [caseId], until, standingInFor: null, law, granted: [], lifted: [],
});

/** Raised whenever a rule changes; stands in every log row. */
export const RULE_BOOK_VERSION = '2026-11-5';
