import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may know of a dissent: its head goes with its target, its ground has an audience of its own. */
export function tegenspraakRules(allow: Allow, actor: Actor): void {
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  allow(['read', 'answer'], 'Tegenspraak', named);
  allow('read', 'TegenspraakGround', named);

  // Whose ground it is, and nobody else, says it again when a fact it rested on has closed.
  allow('correct', 'TegenspraakGround', { ...named, party: { $in: partiesOf(actor) } });

  // Only its author moves it as an author does; nobody removes it for them.
  const author = { caseId: { $in: casesOf(actor) }, authorSeatId: { $in: seatsOf(actor) } };
  allow(['read', 'own'], 'Tegenspraak', author);
  allow('raise', 'CaseFile', { id: { $in: casesOf(actor) } });
}
