import type { SeatFact, Tx } from '@casustafel/database';
import type { AccessRequest } from '@casustafel/grant-domain';

/** Who asked and whom it was asked of, and nobody else; the others also on the screen they have open elsewhere. */
export async function tellOf(tx: Tx, { id, caseId, seatId, supplier }: AccessRequest, live: readonly SeatFact[]): Promise<void> {
  const concerned = live.filter((seat) => seat.id === seatId || seat.party === supplier);
  const seats = concerned.map((seat) => seat.id);
  await tx.tell({ topic: 'changed', kind: 'AccessRequest', caseId, id, seatsBefore: seats, seatsAfter: seats });
  const people = concerned.map(({ professionalId }) => professionalId).filter((person) => person !== tx.actor.professionalId);
  for (const person of [...new Set(people)].sort()) await tx.tellPerson(person, { kind: 'AccessRequest', caseId, id });
}
