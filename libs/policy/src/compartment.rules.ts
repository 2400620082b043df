import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, channelsOf, seatsOf } from './reach';

/**
 * Who may keep two parties apart, and who may know of it. Whoever sits at the table may mark; it closes and opens nothing. Who is told was chosen
 * when it was marked, and whoever serves the party that may be the danger is out of its channel, whatever was chosen.
 */
export function compartmentRules(allow: Allow, actor: Actor): void {
  allow('apart', 'CaseFile', { id: { $in: casesOf(actor) } });
  const told = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) }, channel: { $in: channelsOf(actor) } };
  allow(['read', 'say', 'drop', 'confirm'], 'Compartment', told);
}
