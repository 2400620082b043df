import type { DataOf } from '@casustafel/client';
import type { LeakRecordsDocument, MandateRecallsDocument } from './recall.documents';

export type Notice = DataOf<typeof MandateRecallsDocument>['mandateRecalls'][number];
export type Leak = DataOf<typeof LeakRecordsDocument>['leakRecords'][number];

/** That an organisation does not give, as the table reads it. */
export interface Refusal {
  readonly id: string;
  readonly organisation: string;
  readonly category?: string | null;
  readonly refusedAt: string;
  readonly liftedAt?: string | null;
  readonly reason?: string | null;
  readonly viewerMay: { readonly lift: boolean };
}

/** What somebody still has to confirm first, then what they did, newest first. */
export const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  [...notices].sort((one, other) => Number(Boolean(one.confirmedAt)) - Number(Boolean(other.confirmedAt)) || other.toldAt.localeCompare(one.toldAt));

/** A moment as the browser's own field gives it, as the wire wants it; nothing stays nothing. */
export const momentOf = (local: string): string | null => (local ? new Date(local).toISOString() : null);
