import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction, partiesOf, seatsOf } from './reach';

/** Who receives third parties (Bgs 2.21), who may have something told to them, and whose word that takes. */
export function guestRules(allow: Allow, actor: Actor): void {
  // A closed case is shielded, and so is who came and what they heard.
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  const inCase = { caseId: { $in: casesOf(open) } };
  const own = { ...inCase, party: { $in: partiesOf(open) } };

  // Who sits at a table may know who sits there too.
  allow('read', 'Guest', inCase);

  // The chair, and whoever has the lead, receives: writes down who comes, sees them sign, lets them in and sees them out.
  allow('host', 'Conference', { caseId: { $in: casesWithFunction(open, ['CHAIR']) } });
  allow('host', 'Conference', { ...inCase, leadSeatId: { $in: seatsOf(open) } });

  // Its supplier may always have its own item told, sees whom it was told to, and says yes or no (Wgs 1.7 lid 3).
  allow('tell', 'Contribution', own);
  allow(['read', 'answer', 'tell'], 'ReadAloud', own);
  // Whoever wrote down that something was or will be told, sees what they wrote and goes on with it. What they may know of the item is judged apart.
  allow(['read', 'tell'], 'ReadAloud', { ...inCase, recordedSeatId: { $in: seatsOf(open) } });
}
