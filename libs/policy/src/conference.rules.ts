import { LEADING_FUNCTIONS } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction, seatsOf } from './reach';

/** Who may know of a conference, sit in it and lead it. */
export function conferenceRules(allow: Allow, actor: Actor): void {
  allow(['read', 'join'], 'Conference', { caseId: { $in: casesOf(actor) } });

  // Chair and procesregisseur may take the lead; only who has it may act with it.
  allow('own', 'Conference', { caseId: { $in: casesWithFunction(actor, LEADING_FUNCTIONS) } });
  allow('lead', 'Conference', { caseId: { $in: casesOf(actor) }, leadSeatId: { $in: seatsOf(actor) } });
}
