import { THIRD_PARTY_ROLES, type StatutoryRole } from '@casustafel/kernel';

/** How the secrecy statement was signed: on the printed page, or on a screen that was put before the guest. */
export const SIGNING_WAYS = ['PAPER', 'SCREEN'] as const;
export type SigningWay = (typeof SIGNING_WAYS)[number];

/** The statement as it was signed: which text, when, how, and who saw it being signed. */
export interface SignedSecrecy {
  readonly at: Date;
  readonly statement: string;
  readonly way: SigningWay;
  readonly witnessSeatId: string;
}

/**
 * Somebody of a school, a housing corporation or Slachtofferhulp who is there for one conference, incidentally and for what they
 * know (Wgs 2.31 lid 9; Bgs 2.21). A guest holds no account and no seat: they never score, cite, assent or object.
 */
export interface Guest {
  readonly id: string;
  readonly caseId: string;
  readonly conferenceId: string;
  readonly role: StatutoryRole;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  /** Why the table needs them. */
  readonly why: string;
  /** Persons of the case with whom this guest speaks; none for who speaks with nobody of the family. */
  readonly speaksWith: readonly string[];
  readonly recordedBySeatId: string;
  readonly recordedAt: Date;
  readonly signed: SignedSecrecy | null;
  readonly version: number;
}

/** One stay of one guest: they may step out and come back. */
export interface GuestPresence {
  readonly id: string;
  readonly guestId: string;
  readonly cameAt: Date;
  readonly leftAt: Date | null;
}

export const GUEST_ROLES = THIRD_PARTY_ROLES as readonly [StatutoryRole, ...StatutoryRole[]];
