import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, channelsOf, partiesOf, seatsOf } from './reach';

/** Who may know of a dissent: its head goes with its target, its ground has an audience of its own. */
export function tegenspraakRules(allow: Allow, actor: Actor): void {
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  // As far as the channel it travels in reaches them; whoever raised it keeps it.
  const reached = { ...named, channel: { $in: channelsOf(actor) } };
  const raised = { ...named, authorSeatId: { $in: seatsOf(actor) } };
  allow(['read', 'answer'], 'Tegenspraak', reached);
  for (const each of [reached, raised]) allow('read', 'TegenspraakGround', each);

  // Whose ground it is, and nobody else, says it again when a fact it rested on has closed.
  for (const each of [reached, raised]) allow('correct', 'TegenspraakGround', { ...each, party: { $in: partiesOf(actor) } });

  // Only its author moves it as an author does; nobody removes it for them.
  const author = { caseId: { $in: casesOf(actor) }, authorSeatId: { $in: seatsOf(actor) } };
  allow(['read', 'own'], 'Tegenspraak', author);
  allow('raise', 'CaseFile', { id: { $in: casesOf(actor) } });
}
