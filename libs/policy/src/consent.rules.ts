import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf } from './reach';

/** Who may know what somebody allowed: who wrote it down, and their colleagues at this table. Nobody else, and the chair neither. */
export function consentRules(allow: Allow, actor: Actor): void {
  // A closed case is shielded, and so is what was allowed in it.
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  allow('record', 'CaseFile', { id: { $in: casesOf(open) } });

  // Whoever answers the telephone takes a withdrawal, whichever colleague wrote the consent down.
  allow(['read', 'withdraw'], 'Consent', { caseId: { $in: casesOf(open) }, party: { $in: partiesOf(open) } });
}
