import type { CaseStage, FamilyRole, LegalMode } from '@casustafel/kernel';

/** One family system and its reason to be at a table. */
export interface CaseFile {
  readonly id: string;
  readonly regionId: string;
  readonly tableId: string;
  readonly number: string;
  readonly legalMode: LegalMode;
  /** Weighed or conferred on; that it is closed `closedAt` says. */
  readonly stage: Exclude<CaseStage, 'CLOSED'>;
  readonly reason: string;
  readonly goal: string;
  /** From here the clocks of the law run. */
  readonly firstProcessedAt: Date;
  readonly refusedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** Whom it is about; never a user. */
export interface Person {
  readonly id: string;
  readonly caseId: string;
  readonly familyRole: FamilyRole;
  /** How the table speaks of them without a name: "vader", "oudste kind". */
  readonly label: string;
  readonly name: string;
  readonly birthDate: string | null;
}

export const isOpen = ({ refusedAt, closedAt }: Pick<CaseFile, 'refusedAt' | 'closedAt'>): boolean => !refusedAt && !closedAt;

/** `26-0147`: the year and the running number within it, never anything of the family. */
export const caseNumber = (year: number, sequence: number): string =>
  `${String(year % 100).padStart(2, '0')}-${String(sequence).padStart(4, '0')}`;
