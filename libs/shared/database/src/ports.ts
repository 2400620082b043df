import { Guests } from './guest-port';
import { Consulting } from './emergency-port';
import { ConsentRecords, Items, LawOfCases } from './law-ports';
import { Meeting } from './meeting-port';
import { Newest } from './newest-port';
import { Persons } from './person-port';
import { Leaks, Recalls } from './recall-port';
import { Registry } from './registry';
import type { Tx } from './tx';
import { Together } from './together-port';
import { Veils } from './veils';

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

export interface SeatHandover {
  readonly id: string;
  readonly caseId: string;
  readonly fromSeatId: string;
  readonly toSeatId: string;
}

/** What went along, by kind; nothing of what stands in it. */
export interface TakenAlong {
  readonly kind: string;
  readonly id: string;
}

export interface SeatHandoverSource {
  /** The seat goes to another: what its holder owed goes with it, within the act that hands it over. */
  handOver(tx: Tx, handover: SeatHandover): Promise<readonly TakenAlong[]>;
}

/** Who keeps something by the seat or the person it is of, and must hear when a seat is handed over. */
export class SeatHandovers extends Registry<SeatHandoverSource> {
  async handOver(tx: Tx, handover: SeatHandover): Promise<readonly TakenAlong[]> {
    const taken: TakenAlong[] = [];
    for (const source of this.members) taken.push(...(await source.handOver(tx, handover)));
    return taken;
  }
}

/** All ports, as the database module provides them. */
export const ports = [SafetyDuties, AnsweredSeats, OpenDecisions, Targets, Objections, Citing, ConsentRecords, Items, LawOfCases, Persons, SeatHandovers, Recalls, Leaks, Guests, Consulting, Meeting, Newest, Veils, Together];
