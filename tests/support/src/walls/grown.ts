import type { CaseStage, Circle, DataCategory, LegalMode, Level, Office, ParticularKind, SeatFunction, SecrecyGate, StatutoryRole, Task } from '@casustafel/kernel';

/** A world as plain data: what stands in the database, and nothing that was worked out from it. */
export interface GrownWorld {
  readonly seed: number;
  readonly regions: readonly string[];
  readonly organisations: readonly GrownOrganisation[];
  readonly people: readonly GrownPerson[];
  readonly versions: readonly GrownVersion[];
  readonly cases: readonly GrownCase[];
  readonly moments: readonly GrownMoment[];
}

export interface GrownOrganisation {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  readonly role: StatutoryRole;
  readonly task: Task;
}

export interface GrownPerson {
  readonly id: string;
  readonly handle: string;
  readonly organisation: GrownOrganisation;
  readonly offices: readonly Office[];
  /** Last days, `yyyy-mm-dd`. */
  readonly screenedUntil: string;
  readonly trainedUntil: string;
  readonly secrecyUntil: string;
}

/** A region's own version of a shipped agreement, in force. */
export interface GrownVersion {
  readonly id: string;
  readonly regionId: string;
  readonly mode: LegalMode;
  readonly narrowings: readonly { readonly supplier: Capacity | null; readonly recipient: Capacity | null; readonly category: DataCategory | null; readonly atMost: Level }[];
}

export interface Capacity {
  readonly role: StatutoryRole;
  readonly task: Task;
}

export interface GrownCase {
  readonly id: string;
  readonly regionId: string;
  readonly mode: LegalMode;
  readonly stage: Exclude<CaseStage, 'CLOSED'>;
  readonly closed: boolean;
  /** Two of the family who are kept apart, if anybody is. */
  readonly apart: GrownApart | null;
  /** Last day of retention. */
  readonly retainUntil: string;
  readonly particulars: readonly GrownParticular[];
  readonly seats: readonly GrownSeat[];
  readonly items: readonly GrownItem[];
  readonly grants: readonly GrownGrant[];
  readonly emergencies: readonly GrownEmergency[];
  /** Who is in its session as a guest, if anybody is. */
  readonly guests: GrownGuests | null;
}

/** That somebody opened the case without the seat for it, for some minutes. */
export interface GrownEmergency {
  readonly id: string;
  readonly caseId: string;
  readonly person: GrownPerson;
  readonly level: 'SUMMARY' | 'FULL';
  readonly from: Date;
  readonly until: Date;
  readonly extended: boolean;
  /** When it was written down that it is over, by whoever opened it or by the clock. */
  readonly endedAt: Date | null;
  readonly verdict: 'JUSTIFIED' | 'NOT_JUSTIFIED' | null;
  /** The parties that were told. */
  readonly told: readonly string[];
}

export type ToldLevel = 'CONCLUSION' | 'SUMMARY' | 'FULL';

/** Guests of one session, what each of them heard, and people of whom none of them can see the screen. */
export interface GrownGuests {
  readonly guests: readonly {
    readonly id: string;
    readonly stay: string;
    readonly isHere: boolean;
    readonly heard: readonly { readonly id: string; readonly item: GrownItem; readonly level: ToldLevel; readonly isRecalled: boolean }[];
  }[];
  readonly unseen: readonly GrownPerson[];
}

/** The mark, and whom it protects from whom. */
export interface GrownApart {
  readonly mark: string;
  readonly one: string;
  readonly other: string;
}

export type Served = 'ONE' | 'OTHER' | 'BOTH' | 'NEITHER' | 'UNKNOWN';

export interface GrownParticular {
  readonly id: string;
  readonly kind: ParticularKind;
  readonly seat: GrownSeat;
  readonly executingId: string | null;
  readonly criteria: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly ended: boolean;
}

export interface GrownSeat extends Capacity {
  readonly id: string;
  readonly caseId: string;
  readonly person: GrownPerson;
  readonly organisationId: string;
  readonly function: SeatFunction;
  readonly from: Date;
  readonly until: Date;
  readonly standingInFor: string | null;
  /** Whether its holder said that they do not know the family; while that is not known, it opens nothing. */
  readonly circle: 'UNASKED' | 'CLEAR' | 'DECLARED' | 'ARGUED';
  /** Whom its holder serves or speaks with, where two are kept apart. */
  readonly serves: Served;
}

export interface GrownItem {
  readonly id: string;
  readonly caseId: string;
  readonly author: GrownSeat;
  /** Whom of the family it is about. */
  readonly persons: readonly string[];
  /** What its supplier said of whose side it is, after two were kept apart. */
  readonly word: 'ALL' | readonly string[] | null;
  readonly category: DataCategory;
  readonly about: Circle;
  readonly audience: readonly string[];
  readonly receivers: readonly string[];
  readonly gate: SecrecyGate | 'NONE';
  readonly gateFor: readonly string[];
  readonly gateUntil: Date;
  readonly incidental: boolean;
  readonly shows: readonly Level[];
  readonly grantable: readonly Level[];
  readonly openUntil: Date;
}

export interface GrownGrant {
  readonly id: string;
  readonly item: GrownItem;
  readonly seat: GrownSeat;
  readonly from: Date;
  readonly until: Date;
  readonly ended: boolean;
  /** Up to which level it lifts; null for somebody who was only named. */
  readonly lifts: Level | null;
}

export interface GrownMoment {
  readonly name: string;
  readonly at: Date;
  /** Whether the purpose is named and the look can be written down. */
  readonly logged: boolean;
}
