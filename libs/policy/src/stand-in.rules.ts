import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, seatsOf } from './reach';

/** Who decides by whom an organisation is represented at a table, and who hands a seat over. */
export function standInRules(allow: Allow, actor: Actor): void {
  // The organisation decides who speaks for it, and not the table; of the case its mandate holder sees the number and no more.
  if (actor.offices.includes('MANDATE_HOLDER')) allow(['staff', 'handOver'], 'Seat', { organisationId: actor.organisationId });

  // Whoever sits there hands on what is theirs.
  allow('handOver', 'Seat', { id: { $in: seatsOf(actor) } });

  // The sheet is for who received the seat: it names what was handed to them, and nobody else was let in on that.
  allow('read', 'SeatHandover', { caseId: { $in: casesOf(actor) }, toSeatId: { $in: seatsOf(actor) } });
}
