import { THIRD_PARTY_ROLES, type Office, type StatutoryRole, type Task } from '@casustafel/kernel';

export interface Region {
  readonly id: string;
  readonly name: string;
}

/** The house itself or one that takes part, in one statutory role, for one task. */
export interface Organisation {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  readonly role: StatutoryRole;
  readonly task: Task;
  readonly takesPart: boolean;
}

/** A named person of an organisation; being employed shows them nothing. */
export interface Professional {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly jobTitle: string;
  /** The last days on which screening and training hold. */
  readonly screenedUntil: string;
  readonly trainedUntil: string;
  /** The last day on which the signed secrecy statement holds; asked of whoever stands in for a colleague. */
  readonly secrecyUntil: string;
  readonly offices: readonly Office[];
}

/** The recurring weekly table of a region. */
export interface CaseTable {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  /** 1 (Monday) to 5 (Friday). */
  readonly weekday: number;
  readonly startsAt: string;
  readonly slotMinutes: number;
  readonly slots: number;
  readonly chairId: string;
}

/** Whether people of this organisation may hold an account: third parties are heard through the chair's reading aloud. */
export const mayHoldAccounts = ({ role }: Pick<Organisation, 'role'>): boolean => !THIRD_PARTY_ROLES.includes(role);

/** A statement nobody dated holds as long as the training in which it was signed. */
export const secrecyUntilOf = ({ secrecyUntil, trainedUntil }: { readonly secrecyUntil: string | null; readonly trainedUntil: string }): string => secrecyUntil ?? trainedUntil;

/** Whether screening and training both hold on a day. */
export const isFit = ({ screenedUntil, trainedUntil }: Pick<Professional, 'screenedUntil' | 'trainedUntil'>, day: string): boolean =>
  screenedUntil >= day && trainedUntil >= day;
