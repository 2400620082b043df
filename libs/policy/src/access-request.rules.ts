import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may ask for access, who hears of it, and who may answer. */
export function accessRequestRules(allow: Allow, actor: Actor): void {
  // In a closed case nothing is asked or granted any more: what is there is shielded (Wgs 2.31 lid 8). What was, stays readable.
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  // Whoever sits at the table may ask; what may be asked about is judged by what they already see, or by the agreement alone.
  allow('ask', 'CaseFile', { id: { $in: casesOf(open) } });

  // The one who asked, and not their colleagues: they may each know something else.
  const asked = { caseId: { $in: casesOf(actor) }, seatId: { $in: seatsOf(actor) } };
  allow(['read', 'withdraw'], 'AccessRequest', asked);

  // And the party it was asked of. A right can be granted only by whoever holds it; the item's own rule is asked once more at granting.
  allow('read', 'AccessRequest', { caseId: { $in: casesOf(actor) }, supplier: { $in: partiesOf(actor) } });
  allow('grant', 'AccessRequest', { caseId: { $in: casesOf(open) }, supplier: { $in: partiesOf(open) } });
}
