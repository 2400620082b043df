import { liveAt, seatsOfCase, type Tx } from '@casustafel/database';
import type { Guest } from '@casustafel/guest-domain';
import type { StatutoryRole } from '@casustafel/kernel';
import type { KeptReadAloud } from './read-aloud.repository';

/** One after the other: who comes in, what is told and which screens are turned away are judged by who is there. */
export const holdRoom = async (tx: Tx, conferenceId: string): Promise<void> => void (await tx.manager.query('select pg_advisory_xact_lock(hashtext($1))', [`guests ${conferenceId}`]));

/** How the log calls a guest: by the kind of house they are of. Who they are is of the case. */
const LOGGED_AS: Partial<Record<StatutoryRole, string>> = { ONDERWIJS: 'SchoolGuest', WONINGCORPORATIE: 'HousingGuest', SLACHTOFFERHULP: 'VictimSupportGuest' };
export const inLog = ({ id, role }: Pick<Guest, 'id' | 'role'>) => ({ kind: LOGGED_AS[role] ?? 'Guest', id });

/** Everybody at the table hears that something about a guest changed; what it is they ask. */
export async function tellOfGuest(tx: Tx, { id, caseId, conferenceId }: Pick<Guest, 'id' | 'caseId' | 'conferenceId'>, room = false): Promise<void> {
  const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).map((seat) => seat.id);
  await tx.tell({ topic: 'changed', kind: 'Guest', caseId, id, seatsBefore: seats, seatsAfter: seats });
  if (room) await tx.tell({ topic: 'room', kind: 'Room', caseId, id: conferenceId });
}

/** Its supplier and who proposed it hear of it. */
export async function tellOfReadAloud(tx: Tx, { id, caseId, party, recordedSeatId }: Pick<KeptReadAloud, 'id' | 'caseId' | 'party' | 'recordedSeatId'>): Promise<void> {
  const seats = (await seatsOfCase(tx, caseId)).filter((seat) => liveAt(tx.now)(seat) && (seat.party === party || seat.id === recordedSeatId)).map((seat) => seat.id);
  await tx.tell({ topic: 'changed', kind: 'ReadAloud', caseId, id, seatsBefore: seats, seatsAfter: seats });
}
