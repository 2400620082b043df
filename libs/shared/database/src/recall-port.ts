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

/** Who calls back what others had read; told by the contributions. */
export class Recalls extends Registry<RecallDesk> {
  async recall(tx: Tx, item: RecalledItem, reason: RecallReason): Promise<void> {
    for (const desk of this.members) await desk.recall(tx, item, reason);
  }
}
