import { LEADING_FUNCTIONS } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction } from './reach';

/** Who may know that a case is there, whom it is about and who sits in it. */
export function caseFileRules(allow: Allow, actor: Actor): void {
  // A live seat in this very case; not the office, not the employer, not the chair of the table.
  allow('read', 'CaseFile', { id: { $in: casesOf(actor) } });
  allow('read', 'Person', { caseId: { $in: casesOf(actor) } });
  allow('read', 'Seat', { caseId: { $in: casesOf(actor) } });

  // Whoever chairs a table starts cases at it, and gets the first seat in the same act.
  allow('start', 'CaseTable', { id: { $in: [...actor.chairs] } });

  const led = casesWithFunction(actor, LEADING_FUNCTIONS);
  allow('place', 'CaseFile', { id: { $in: led } });
  allow('correct', 'CaseFile', { id: { $in: led } });
  allow('seat', 'CaseFile', { id: { $in: led } });
  allow('unseat', 'Seat', { caseId: { $in: led } });
}
