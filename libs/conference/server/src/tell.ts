import { liveAt, seatsOfCase, type SeatFact, type Tx } from '@casustafel/database';

interface Told {
  readonly id: string;
  readonly caseId: string;
}

const liveSeats = async (tx: Tx, caseId: string): Promise<SeatFact[]> => (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));

/** The room's state moved: step, presence, who confirmed or answered. It rides in the signal itself, so nobody asks anything anew. */
export const tellRoom = (tx: Tx, { id, caseId }: Told): Promise<void> => tx.tell({ topic: 'room', kind: 'Room', caseId, id });

/** The conference itself changed, and with it what each may do. */
export async function tellTable(tx: Tx, { id, caseId }: Told): Promise<void> {
  const seats = (await liveSeats(tx, caseId)).map((seat) => seat.id);
  await tx.tell({ topic: 'changed', kind: 'Conference', caseId, id, seatsBefore: seats, seatsAfter: seats });
  await tellRoom(tx, { id, caseId });
}

/** And it shows on everybody's week. */
export async function tellPeople(tx: Tx, conference: Told): Promise<void> {
  await tellTable(tx, conference);
  const people = new Set((await liveSeats(tx, conference.caseId)).map(({ professionalId }) => professionalId));
  for (const person of [...people].sort()) await tx.tellPerson(person, { caseId: conference.caseId, kind: 'Conference', id: conference.id });
}
