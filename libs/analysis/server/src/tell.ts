import type { Tx } from '@casustafel/database';
import type { AnalysisKind } from './audienced.rows';

interface Told {
  readonly id: string;
  readonly caseId: string;
  readonly audience: readonly string[];
}

/** To whoever had it and whoever has it now. */
export const tellReaders = (tx: Tx, kind: AnalysisKind, { id, caseId, audience }: Told, before: readonly string[] = []): Promise<void> =>
  tx.tell({ topic: 'changed', kind, caseId, id, seatsBefore: before, seatsAfter: audience });
