import type { DataOf } from '@casustafel/client';
import { dayOf } from '@casustafel/kernel';
import { PROTECTED_KINDS, type ProtectedKind } from '@casustafel/vault-domain';
import type { VaultDocument } from './vault.documents';

type Vault = DataOf<typeof VaultDocument>['vault'];
/** A protected value as the viewer may know it, and where one's own stood. */
export type ValueInView = Vault['values'][number];
export type MentionInView = Vault['mentions'][number];
export type OldContactInView = Vault['oldContacts'][number];

/** Whom it may be of. */
export interface VaultPerson {
  readonly id: string;
  readonly label: string;
}

/** To whom it may be opened. */
export interface VaultSeat {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly task: string;
  readonly live: boolean;
  readonly self: boolean;
}

export const kindOf = (kind: string): ProtectedKind => PROTECTED_KINDS.find((each) => each === kind) ?? 'ADDRESS';

/** The last day on which it is open; without an end nothing. What ends at midnight was open the day before. */
export const lastDayOf = (openUntil: string | null | undefined): string => (openUntil ? dayOf(new Date(new Date(openUntil).getTime() - 1)) : '');

/** Everybody at the table but one's own party, which has it always. */
export function othersAt(seats: readonly VaultSeat[]): readonly VaultSeat[] {
  const self = seats.find((seat) => seat.self && seat.live);
  return seats.filter((seat) => seat.live && !(seat.organisationId === self?.organisationId && seat.task === self.task));
}
