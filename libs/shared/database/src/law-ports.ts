import type { DataCategory, Level } from '@casustafel/kernel';
import type { Actor } from '@casustafel/policy';
import type { ClosedItem } from './recall-port';
import { Registry } from './registry';
import type { Tx } from './tx';

export interface ConsentRecord {
  readonly id: string;
  readonly caseId: string;
  /** Whose record it is: only this party can rest something on it. */
  readonly party: string;
  /** Whose consent it is. */
  readonly personId: string;
  /** About what. */
  readonly categories: readonly DataCategory[];
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
  /** The most that is granted; it may go past the level chosen for the table, and past nothing else. */
  readonly level: Level;
}

export interface ItemDesk {
  /** The supplier found that it should not have been shared: it closes at once, also when it was taken back before. @throws Refused for whoever may not take it back. */
  closeWrongly(tx: Tx, contributionId: string): Promise<ClosedItem>;
  /** A consent ended: what rested on it closes at once, and stays with its supplier. Answers the items. */
  consentEnded(tx: Tx, consentId: string): Promise<readonly string[]>;
  /** A consent holds for these alone from now on, as `ROLE/TASK`: what rested on it closes for the others. Answers the items. */
  consentNarrowed(tx: Tx, consentId: string, covers: readonly string[]): Promise<readonly string[]>;
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
