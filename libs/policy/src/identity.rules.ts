import { LEADING_FUNCTIONS } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction } from './reach';

/** Who may say that two entries are one human being, and who may know that another table knows somebody. */
export function identityRules(allow: Allow, actor: Actor): void {
  // Whom the case is about is known to every live seat; so is that a number of theirs is kept, and that two entries are one.
  allow('read', ['PersonBsn', 'PersonMerge'], { caseId: { $in: casesOf(actor) } });

  // What another table has to do with them is for whoever leads this one; nobody else sees a trace of it.
  const led = { caseId: { $in: casesWithFunction(actor, LEADING_FUNCTIONS) } };
  allow('identify', 'Person', led);
  allow('read', 'IdentityInquiry', led);
  allow(['read', 'answer'], 'IdentityOffer', led);
  allow(['read', 'identify'], 'IdentityContact', led);

  // Within one case whoever leads it, or carries its plan.
  const keeping = casesWithFunction(actor, [...LEADING_FUNCTIONS, 'CASUSREGISSEUR']);
  allow('merge', 'CaseFile', { id: { $in: keeping } });
  allow('merge', 'PersonMerge', { caseId: { $in: keeping } });
}
