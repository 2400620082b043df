import { liveAt, seatsOfCase, type Tx } from '@casustafel/database';

interface Told {
  readonly id: string;
  readonly caseId: string;
}

/** A line changed for the whole table; `gone` when it is no longer there. */
export async function tellLine(tx: Tx, { id, caseId }: Told, gone = false): Promise<void> {
  const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now)).map((seat) => seat.id);
  await tx.tell({ topic: 'changed', kind: 'ScoreLine', caseId, id, seatsBefore: seats, seatsAfter: gone ? [] : seats });
}

/** A line changed for the author of an answer alone: their other screens show what they gave. */
export const tellAuthor = (tx: Tx, { id, caseId }: Told, seatId: string): Promise<void> =>
  tx.tell({ topic: 'changed', kind: 'ScoreLine', caseId, id, seatsBefore: [seatId], seatsAfter: [seatId] });

/** Who has answered is state of the room: it rides in the signal itself. */
export const tellRoom = (tx: Tx, conferenceId: string, caseId: string): Promise<void> => tx.tell({ topic: 'room', kind: 'Room', caseId, id: conferenceId });
