import type { RecalledItem, RecallReason } from './recall-port';
import { Registry } from './registry';
import type { Tx } from './tx';

/** Somebody outside the hub to whom an item was told or handed (Bgs 2.21). */
export interface ToldGuest {
  readonly readAloudId: string;
  readonly guestId: string;
}

export interface GuestDesk {
  /** The stays of guests who are in the session of this conference now, by ids that say nothing of who they are. */
  here(tx: Tx, conferenceId: string): Promise<readonly string[]>;
  /** The session ends, in this transaction: whoever is a guest there has left. */
  sessionEnds(tx: Tx, conference: { readonly id: string; readonly caseId: string }): Promise<void>;
  /** To which guests an own item was told. */
  toldOf(tx: Tx, contributionId: string): Promise<readonly ToldGuest[]>;
  /** What was told was wrong: it is marked, and who told it hears that the guest has to know. */
  recalled(tx: Tx, item: RecalledItem, reason: RecallReason | 'WRONGLY_SHARED'): Promise<void>;
}

/** Third parties at a conference; kept by the guests. */
export class Guests extends Registry<GuestDesk> {
  async here(tx: Tx, conferenceId: string): Promise<readonly string[]> {
    return (await Promise.all(this.members.map((desk) => desk.here(tx, conferenceId)))).flat();
  }

  async sessionEnds(tx: Tx, conference: { readonly id: string; readonly caseId: string }): Promise<void> {
    for (const desk of this.members) await desk.sessionEnds(tx, conference);
  }

  async toldOf(tx: Tx, contributionId: string): Promise<readonly ToldGuest[]> {
    return (await Promise.all(this.members.map((desk) => desk.toldOf(tx, contributionId)))).flat();
  }

  async recalled(tx: Tx, item: RecalledItem, reason: RecallReason | 'WRONGLY_SHARED'): Promise<void> {
    for (const desk of this.members) await desk.recalled(tx, item, reason);
  }
}
