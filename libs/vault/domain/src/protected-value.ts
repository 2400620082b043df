import type { SeatOfRecipient } from '@casustafel/kernel';

/** What may have to be kept from somebody: where they can be found, and who helps them. A telephone number may also be an e-mail address. */
export const PROTECTED_KINDS = ['ADDRESS', 'SCHOOL', 'SHELTER', 'PHONE', 'CONFIDANT'] as const;
export type ProtectedKind = (typeof PROTECTED_KINDS)[number];

/** What is kept, in the words in which it may turn up. */
export interface KeptWords {
  readonly value: string;
  /** Other ways in which it is said: a first name alone, the name of a street. */
  readonly alsoKnownAs: readonly string[];
}

/** A value that only some may know, wherever it stands. */
export interface ProtectedValue extends KeptWords {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  /** Whose seat kept it: theirs whatever becomes of the table. */
  readonly keptBySeatId: string;
  /** In which channel it travels, where two parties of the case are kept apart. */
  readonly channel: string;
  /** Null for what is of nobody in particular: a shelter. */
  readonly personId: string | null;
  readonly kind: ProtectedKind;
  /** The seats it was opened to, besides those of who keeps it. */
  readonly audience: readonly string[];
  /** Until when it is open to them; the protection itself has no end but its owner's word. */
  readonly openUntil: Date;
  readonly why: string | null;
  readonly keptAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A seat as far as it decides whether a value may be opened to it. */
export interface OpenableSeat extends SeatOfRecipient {
  readonly party: string;
}

/** What stands in place of a protected value: the same for every kind and every length, so that it tells nothing else. */
export const PLACEHOLDER = '[afgeschermd gegeven]';
