import { LEADING_FUNCTIONS } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesWithFunction, seatsOf } from './reach';

/** Who says that they know the family of a case, who hears of it, and who weighs it. */
export function ownCircleRules(allow: Allow, actor: Actor): void {
  // Before the first look: which case it is and how the family is called, and nothing more. Without that nobody can say whether they know them.
  const asked = actor.asked.filter(({ circle }) => circle === 'UNASKED');
  allow('meet', 'CaseFile', { id: { $in: asked.map(({ caseId }) => caseId) } });
  allow('meet', 'Person', { caseId: { $in: asked.map(({ caseId }) => caseId) } });
  allow('declare', 'Seat', { id: { $in: [...seatsOf(actor), ...asked.map(({ seatId }) => seatId)] } });

  allow('read', 'OwnCircle', { professionalId: actor.professionalId });
  // Whoever leads the table, and whoever holds the mandate of that organisation; each weighs it in their own right, and no one alone.
  const led = { caseId: { $in: casesWithFunction(actor, LEADING_FUNCTIONS) } };
  allow(['read', 'argue', 'refuse'], 'OwnCircle', led);
  if (actor.offices.includes('MANDATE_HOLDER')) allow(['read', 'argue', 'refuse'], 'OwnCircle', { organisationId: actor.organisationId });
}
