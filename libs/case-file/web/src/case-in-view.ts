import type { FamilyRole, LegalMode, SeatFunction } from '@casustafel/kernel';

/** The file as the viewer was shown it. */
export interface CaseInView {
  readonly id: string;
  readonly tableId: string;
  readonly number: string;
  readonly legalMode: string;
  readonly reason: string;
  readonly goal: string;
  readonly firstProcessedAt: string;
  readonly closedAt?: string | null;
  readonly retainUntil: string;
  readonly version: number;
  readonly viewerMay: { readonly correct: boolean; readonly place: boolean; readonly seat: boolean; readonly record: readonly string[] };
}

/** Somebody the case is about, as the viewer was shown them. */
export interface PersonInView {
  readonly id: string;
  readonly familyRole: string;
  readonly label: string;
  readonly name: string;
  readonly birthDate?: string | null;
  /** Another entry of the case that is the same human being, and whose words these are. */
  readonly mergedIntoId?: string | null;
}

/** A seat, as everybody at the table may know it. */
export interface SeatInView {
  readonly id: string;
  readonly professionalId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly function: string;
  readonly from: string;
  readonly until?: string | null;
  readonly live: boolean;
  readonly self: boolean;
}

export const functionOf = (seat: Pick<SeatInView, 'function'>): SeatFunction => seat.function as SeatFunction;
export const familyRoleOf = (person: Pick<PersonInView, 'familyRole'>): FamilyRole => person.familyRole as FamilyRole;
export const modeOf = (file: Pick<CaseInView, 'legalMode'>): LegalMode => file.legalMode as LegalMode;
