import type { Level } from '@casustafel/kernel';
import type { Actor, ActorSeat } from './actor';

/**
 * Somebody else as the rules would see them in this seat: to say beforehand what they would be shown.
 * Judges with the very rules that judge the person themself.
 */
export const readerOf = (seat: ActorSeat, asker: Actor, valid: boolean): Actor => ({
  ...asker, professionalId: '', handle: '', name: '', jobTitle: '', organisationId: seat.organisationId, role: seat.role, task: seat.task, offices: [], chairs: [], emergencies: [], asked: [], valid, seats: [seat],
});

/** The same reader, were this item granted to them up to this level. */
export const ifGranted = (reader: Actor, id: string, level: Level): Actor => ({ ...reader, seats: reader.seats.map((seat) => ({ ...seat, lifted: [...seat.lifted, { id, level }] })) });
