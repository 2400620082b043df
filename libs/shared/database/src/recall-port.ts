import { Registry } from './registry';
import type { Tx } from './tx';

/** An item that was closed because it should not have gone out, as far as recalling it asks. */
export interface ClosedItem {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  readonly organisationId: string;
  readonly aboutPersonIds: readonly string[];
  readonly broughtAt: Date;
  readonly everShared: boolean;
}

export type RecallReason = 'CORRECTED' | 'WITHDRAWN';
export type RecalledItem = Omit<ClosedItem, 'broughtAt'>;

export interface RecallDesk {
  /** An item was put right or taken back, in this transaction and already written down: whoever had read it is told. */
  recall(tx: Tx, item: RecalledItem, reason: RecallReason): Promise<void>;
}

/** An emergency that was found not justified, in this transaction and already written down. */
export interface JudgedEmergency {
  readonly id: string;
  readonly caseId: string;
}

export interface LeakDesk {
  /** Opens the record of a leak of what was looked at in it, and tells whose it was. */
  ofEmergency(tx: Tx, emergency: JudgedEmergency): Promise<void>;
}

/** Who keeps leaks; told by whoever finds one while judging something else. */
export class Leaks extends Registry<LeakDesk> {
  async ofEmergency(tx: Tx, emergency: JudgedEmergency): Promise<void> {
    const [desk] = this.members;
    // What is found and not kept would be forgotten (AVG 33 lid 5).
    if (!desk) throw new Error('Nobody keeps leaks');
    await desk.ofEmergency(tx, emergency);
  }
}

/** Who calls back what others had read; told by the contributions. */
export class Recalls extends Registry<RecallDesk> {
  async recall(tx: Tx, item: RecalledItem, reason: RecallReason): Promise<void> {
    for (const desk of this.members) await desk.recall(tx, item, reason);
  }
}
