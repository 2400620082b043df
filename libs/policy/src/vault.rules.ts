import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may know a protected value, and whom it may be opened to: its owner says, and nobody else. No emergency opens it. */
export function vaultRules(allow: Allow, actor: Actor): void {
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  allow('protect', 'CaseFile', { id: { $in: casesOf(open) } });

  const own = { caseId: { $in: casesOf(open) }, party: { $in: partiesOf(open) } };
  allow(['read', 'protect'], 'ProtectedValue', own);
  allow('read', 'ProtectedValue', { caseId: { $in: casesOf(open) }, audience: { $in: seatsOf(open) }, openUntil: { $gt: actor.now } });

  // That it stood in a text is told to whoever keeps it.
  allow('read', 'ProtectedMention', own);
}
