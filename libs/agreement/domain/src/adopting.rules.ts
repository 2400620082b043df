import { accept, levelAtLeast, refuse, type Fault, type LegalMode, type Result } from '@casustafel/kernel';
import type { ProposeInput } from './adopting.input';
import { meant } from './narrowing';
import type { AgreementRow, Narrowing, SharingAgreement } from './sharing-agreement';

/** A region's own version, from its proposal on. */
export interface AgreementVersion {
  readonly id: string;
  readonly regionId: string;
  readonly mode: LegalMode;
  /** The shipped agreement it narrows. */
  readonly base: string;
  readonly number: number;
  readonly narrowings: readonly Narrowing[];
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly inForceAt: Date | null;
  readonly replacedAt: Date | null;
  readonly droppedAt: Date | null;
}

/** Lines that say nothing, or say something about a row of which another line speaks: each with its place. */
export function faultsOfLines({ rows }: SharingAgreement, lines: readonly Narrowing[]): readonly Fault[] {
  const about = lines.map((line) => new Set<AgreementRow>(rows.filter((row) => meant(line, row))));
  return lines.flatMap(({ atMost }, at): Fault[] => {
    const path = `narrowings[${at}]`;
    const rowsOfLine = [...about[at]!];
    if (rowsOfLine.every(({ level }) => levelAtLeast(atMost, level))) return [{ path, code: 'NARROWS_NOTHING' }];
    const other = about.findIndex((set, before) => before < at && rowsOfLine.some((row) => set.has(row)));
    return other < 0 ? [] : [{ path, code: 'OVERLAPS', params: { line: other + 1 } }];
  });
}

export interface ProposingFacts {
  readonly id: string;
  readonly regionId: string;
  readonly base: string;
  /** The highest number given in this region and regime. */
  readonly lastNumber: number;
  readonly inForce: readonly Narrowing[];
  readonly isAnotherOpen: boolean;
  readonly proposedBy: string;
  readonly now: Date;
}

/** Proposes another version; what is in force stays so until a second person confirms. */
export function proposeVersion(input: ProposeInput, facts: ProposingFacts): Result<AgreementVersion, 'ANOTHER_PROPOSAL_OPEN' | 'CHANGES_NOTHING'> {
  const { id, regionId, base, lastNumber, inForce, isAnotherOpen, proposedBy, now } = facts;
  if (isAnotherOpen) return refuse('ANOTHER_PROPOSAL_OPEN');
  if (sameLines(input.narrowings, inForce)) return refuse('CHANGES_NOTHING');
  return accept({
    id, regionId, base, mode: input.mode, number: lastNumber + 1, narrowings: input.narrowings, reason: input.reason,
    proposedBy, proposedAt: now, confirmedBy: null, inForceAt: null, replacedAt: null, droppedAt: null,
  });
}

const sameLines = (one: readonly Narrowing[], other: readonly Narrowing[]): boolean => {
  const written = (lines: readonly Narrowing[]): string => lines.map(({ supplier, recipient, category, atMost }) => JSON.stringify([supplier, recipient, category, atMost])).sort().join();
  return written(one) === written(other);
};

export const isProposal = ({ inForceAt, droppedAt }: Pick<AgreementVersion, 'inForceAt' | 'droppedAt'>): boolean => !inForceAt && !droppedAt;

/** Confirms it: another person than who proposed, with the same authority in their own right, from their own sign-in. */
export function confirmVersion(version: AgreementVersion, { by, now }: { readonly by: string; readonly now: Date }): Result<AgreementVersion, 'NO_PROPOSAL' | 'SECOND_PERSON_NEEDED'> {
  if (!isProposal(version)) return refuse('NO_PROPOSAL');
  if (version.proposedBy === by) return refuse('SECOND_PERSON_NEEDED');
  return accept({ ...version, confirmedBy: by, inForceAt: now });
}

/** Drops a proposal; it stays in the history as dropped. */
export function dropVersion(version: AgreementVersion, now: Date): Result<AgreementVersion, 'NO_PROPOSAL'> {
  return isProposal(version) ? accept({ ...version, droppedAt: now }) : refuse('NO_PROPOSAL');
}
