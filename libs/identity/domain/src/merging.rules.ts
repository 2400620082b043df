import { accept, refuse, type Result } from '@casustafel/kernel';

export const MERGE_STATES = ['PROPOSED', 'MERGED', 'UNDONE'] as const;
export type MergeState = (typeof MERGE_STATES)[number];

/** Two entries of one case that are said to be one human being. The entries stay; only what is shown of one changes. */
export interface Merge {
  readonly id: string;
  readonly caseId: string;
  readonly survivingId: string;
  readonly mergedId: string;
  readonly state: MergeState;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByOrganisation: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedByOrganisation: string | null;
  readonly confirmedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly undoReason: string | null;
  readonly version: number;
}

/** Who acts, from their own sign-in, and for whom. */
export interface Hand {
  readonly professionalId: string;
  readonly organisationId: string;
}

export interface MergingFacts {
  readonly isOpen: boolean;
  readonly by: Hand;
  readonly now: Date;
}

const standing = ({ state }: Merge): boolean => state !== 'UNDONE';

/** Says that two entries are one. A person merged away, or merged into, is not merged away again: what is shown would depend on the order. */
export function proposeMerge(
  input: Pick<Merge, 'caseId' | 'survivingId' | 'mergedId' | 'reason'>,
  { id, isOpen, by, now, mergesOfCase }: MergingFacts & { readonly id: string; readonly mergesOfCase: readonly Merge[] },
): Result<Merge, 'CASE_CLOSED' | 'SAME_ENTRY' | 'ALREADY_MERGED'> {
  const { survivingId, mergedId } = input;
  if (!isOpen) return refuse('CASE_CLOSED');
  if (survivingId === mergedId) return refuse('SAME_ENTRY');
  const others = mergesOfCase.filter(standing);
  const isTaken = others.some((other) => other.mergedId === mergedId || other.mergedId === survivingId || other.survivingId === mergedId);
  if (isTaken) return refuse('ALREADY_MERGED');
  return accept({
    ...input, id, state: 'PROPOSED', proposedBy: by.professionalId, proposedByOrganisation: by.organisationId, proposedAt: now,
    confirmedBy: null, confirmedByOrganisation: null, confirmedAt: null, undoneBy: null, undoneAt: null, undoReason: null, version: 1,
  });
}

/** The second pair of eyes: another person, of another organisation. */
export function confirmMerge(merge: Merge, { isOpen, by, now }: MergingFacts): Result<Merge, 'CASE_CLOSED' | 'NOTHING_PROPOSED' | 'SAME_PERSON' | 'SAME_ORGANISATION'> {
  if (!isOpen) return refuse('CASE_CLOSED');
  if (merge.state !== 'PROPOSED') return refuse('NOTHING_PROPOSED');
  if (merge.proposedBy === by.professionalId) return refuse('SAME_PERSON');
  if (merge.proposedByOrganisation === by.organisationId) return refuse('SAME_ORGANISATION');
  return accept({ ...merge, state: 'MERGED', confirmedBy: by.professionalId, confirmedByOrganisation: by.organisationId, confirmedAt: now, version: merge.version + 1 });
}

/** Takes it back, also while it only was proposed: one person is enough to stop what two had to agree on. */
export function undoMerge(merge: Merge, { by, now, reason }: Pick<MergingFacts, 'by' | 'now'> & { readonly reason: string }): Result<Merge, 'NOTHING_LINKED'> {
  if (!standing(merge)) return refuse('NOTHING_LINKED');
  return accept({ ...merge, state: 'UNDONE', undoneBy: by.professionalId, undoneAt: now, undoReason: reason, version: merge.version + 1 });
}
