import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may know, and do, what with what an organisation brought. */
export function contributionRules(allow: Allow, actor: Actor): void {
  const party = { party: { $in: partiesOf(actor) } };

  // Whoever sits in this case for the organisation (and task) that brought it; nobody by employment alone.
  allow('read', 'Contribution', party);

  // And whom its audience names, while they sit in the case and it has not been taken back.
  allow('read', 'Contribution', { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) }, openUntil: { $gt: actor.now } });

  allow('bring', 'CaseFile', { id: { $in: casesOf(actor) } });
  allow(['share', 'withdraw', 'correct'], 'Contribution', party);
}
