import type { Actor } from '@casustafel/policy';
import type { Tx } from './tx';

/**
 * Where slices meet without knowing each other: whoever needs an answer asks the port,
 * whoever has it registers when its module starts. Nothing registered means nothing to say.
 */
class Registry<Member> {
  protected readonly members: Member[] = [];

  register(member: Member): void {
    this.members.push(member);
  }
}

export interface SafetyDuty {
  /** Score lines of this conference on which somebody gave 0–2 and nobody has signed what follows. */
  openChoices(tx: Tx, conferenceId: string): Promise<readonly string[]>;
  /** Step 1 opens: first rounds lock. */
  lockFirstRounds(tx: Tx, conferenceId: string): Promise<void>;
}

/** What safety asks before the conference moves on; answered by the scores. */
export class SafetyDuties extends Registry<SafetyDuty> {
  async openChoices(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    return (await Promise.all(this.members.map((duty) => duty.openChoices(tx, conferenceId)))).flat();
  }

  async lockFirstRounds(tx: Tx, conferenceId: string): Promise<void> {
    for (const duty of this.members) await duty.lockFirstRounds(tx, conferenceId);
  }
}

export interface Answered {
  readonly lineId: string;
  readonly round: number;
  readonly seatIds: readonly string[];
}

export interface AnsweredSource {
  /** Who has answered, never what. Read outside a look: it is state of the room, no case content. */
  answered(tx: Tx, conferenceId: string): Promise<readonly Answered[]>;
}

/** Who has given a score, for the room's state. */
export class AnsweredSeats extends Registry<AnsweredSource> {
  async of(tx: Tx, conferenceId: string): Promise<readonly Answered[]> {
    return (await Promise.all(this.members.map((source) => source.answered(tx, conferenceId)))).flat();
  }
}

export interface PendingDecisions {
  /** Decisions of this conference that are neither taken nor dropped. */
  pending(tx: Tx, conferenceId: string): Promise<readonly string[]>;
}

/** What is still undecided; asked before a conference closes. */
export class OpenDecisions extends Registry<PendingDecisions> {
  async pending(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    return (await Promise.all(this.members.map((source) => source.pending(tx, conferenceId)))).flat();
  }
}

export interface Target {
  readonly caseId: string;
  /** Seats that may know the target; a dissent about it has the same readers. */
  readonly audience: readonly string[];
}

export interface TargetSource {
  readonly kind: string;
  /** Null when it is not there, or not for this actor to know: told apart nowhere. */
  find(tx: Tx, id: string): Promise<Target | null>;
}

/** What a dissent may be about, by kind. */
export class Targets extends Registry<TargetSource> {
  async find(tx: Tx, kind: string, id: string): Promise<Target | null> {
    return (await this.members.find((source) => source.kind === kind)?.find(tx, id)) ?? null;
  }
}

export interface ObjectionInput {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly decisionId: string;
  readonly audience: readonly string[];
  readonly reason: string;
  readonly whatWouldRemove: string;
}

export interface ObjectionDesk {
  /** A weighty objection to a decision is a dissent like any other, raised in the same act. */
  raise(tx: Tx, objection: ObjectionInput): Promise<string>;
  /** Dissents that hold this decision up: unanswered ones about it, or about something it cites. */
  holdingUp(tx: Tx, decisionId: string, cited: readonly { readonly kind: string; readonly id: string }[]): Promise<readonly string[]>;
}

/** Raises objections and says what they hold up. */
export class Objections extends Registry<ObjectionDesk> {
  async raise(tx: Tx, objection: ObjectionInput): Promise<string> {
    const [desk] = this.members;
    if (!desk) throw new Error('Nobody keeps dissents');
    return desk.raise(tx, objection);
  }

  async holdingUp(tx: Tx, decisionId: string, cited: readonly { readonly kind: string; readonly id: string }[]): Promise<readonly string[]> {
    return (await Promise.all(this.members.map((desk) => desk.holdingUp(tx, decisionId, cited)))).flat();
  }
}

export interface ClosedCitation {
  readonly caseId: string;
  readonly contributionId: string;
  /** Seats that may still know it, besides its supplier's; none when it was taken back. */
  readonly seatsAfter: readonly string[];
}

export interface OpenedCitation {
  readonly caseId: string;
  readonly contributionId: string;
  readonly seats: readonly string[];
}

export interface CitingSource {
  /** More people may know this fact than before. */
  citationsOpened(tx: Tx, opened: OpenedCitation): Promise<void>;
  /** What rests on this fact may reach nobody who may no longer know it; within the act that closed it. */
  citationsClosed(tx: Tx, closed: ClosedCitation): Promise<void>;
}

/** Who builds on facts, and must hear when one opens or closes; told by the contributions. */
export class Citing extends Registry<CitingSource> {
  async citationsOpened(tx: Tx, opened: OpenedCitation): Promise<void> {
    for (const source of this.members) await source.citationsOpened(tx, opened);
  }

  async citationsClosed(tx: Tx, closed: ClosedCitation): Promise<void> {
    for (const source of this.members) await source.citationsClosed(tx, closed);
  }
}

export interface ConsentRecord {
  readonly id: string;
  readonly caseId: string;
  /** Whose record it is: only this party can rest something on it. */
  readonly party: string;
  /** To whom, as `ROLE/TASK`. */
  readonly covers: readonly string[];
  readonly until: Date;
}

export interface ConsentSource {
  /** A consent that was recorded and is not withdrawn, held still until the transaction ends; null behind the wall. */
  find(tx: Tx, id: string): Promise<ConsentRecord | null>;
}

/** What was recorded of consents; kept at the consent desk. */
export class ConsentRecords extends Registry<ConsentSource> {
  async find(tx: Tx, id: string): Promise<ConsentRecord | null> {
    return (await this.members[0]?.find(tx, id)) ?? null;
  }
}

export interface Granting {
  readonly contributionId: string;
  readonly seatId: string;
  readonly reason: string;
  readonly until: Date;
}

export interface ItemDesk {
  /** A consent ended: what rested on it closes at once, and stays with its supplier. Answers the items. */
  consentEnded(tx: Tx, consentId: string): Promise<readonly string[]>;
  /** The supplier names a seat with a reason and an end. Answers the grant. @throws Refused for whoever may not share the item. */
  grant(tx: Tx, granting: Granting): Promise<string>;
  /** Takes such a naming back. */
  endGrant(tx: Tx, grantId: string): Promise<void>;
}

/** What can be done about items from elsewhere; done by the contributions, under their own rules. */
export class Items extends Registry<ItemDesk> {
  get desk(): ItemDesk {
    const [desk] = this.members;
    if (!desk) throw new Error('Nobody keeps what was brought');
    return desk;
  }
}

/** What a change of the law opened and closed, in counts: which items they are is not for whoever changed it to know. */
export interface Weighed {
  readonly opened: number;
  readonly closed: number;
  /** The parties whose items open: a change that opens something of theirs needs their word. */
  readonly openedOf: readonly string[];
  /** How many of each party's own items open and close: for that party alone to be told. */
  readonly ofParties: ReadonlyMap<string, { readonly opened: number; readonly closed: number }>;
  /** Of how many items each seat would see less: for its holder alone, who sees them now. */
  readonly lessFor: ReadonlyMap<string, number>;
}

/** What the law will be in each case, for whoever sits in it; left out, as it is. */
export type LawAfter = (reader: Actor) => Actor;

export interface LawSource {
  /** What would open and close if the law of these cases became this, for everybody who sits in them. Changes nothing. */
  weigh(tx: Tx, caseIds: readonly string[], after: LawAfter): Promise<Weighed>;
  /** The law of these cases has changed, in this transaction: who knows what in full is worked out again, and everybody is told. */
  changed(tx: Tx, caseIds: readonly string[], before: ReadersBefore): Promise<void>;
  /** Everybody as the law saw them before the change, to be handed to {@link changed}. */
  before(tx: Tx, caseIds: readonly string[]): Promise<ReadersBefore>;
}

/** Opaque to whoever changes the law: it is taken before and handed back after. */
export type ReadersBefore = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Who must hear when the law of a case changes; done by the contributions. */
export class LawOfCases extends Registry<LawSource> {
  get source(): LawSource {
    const [source] = this.members;
    if (!source) throw new Error('Nobody judges what was brought');
    return source;
  }
}

/** All ports, as the database module provides them. */
export const ports = [SafetyDuties, AnsweredSeats, OpenDecisions, Targets, Objections, Citing, ConsentRecords, Items, LawOfCases];
