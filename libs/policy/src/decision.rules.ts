import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction, channelsOf, seatsOf } from './reach';

/** Who may know what was decided and agreed, and who may answer for it. */
export function decisionRules(allow: Allow, actor: Actor): void {
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  // As far as the channel it travels in reaches them; whoever made it keeps it.
  const reached = { ...named, channel: { $in: channelsOf(actor) } };
  allow(['read', 'respond'], 'Decision', reached);
  allow(['read', 'respond'], 'Decision', { ...named, proposedBySeatId: { $in: seatsOf(actor) } });
  allow('read', 'Action', reached);
  allow('read', 'Action', { ...named, authorSeatId: { $in: seatsOf(actor) } });

  // Who took an action upon them says how it ended.
  allow(['read', 'end'], 'Action', { caseId: { $in: casesOf(actor) }, ownerSeatId: { $in: seatsOf(actor) } });

  // For an owner whose seat ended, whoever leads the table and may know of it does.
  allow('end', 'Action', { caseId: { $in: casesWithFunction(actor, ['CHAIR', 'PROCESREGISSEUR']) }, audience: { $in: seatsOf(actor) }, channel: { $in: channelsOf(actor) }, ownerUntil: { $lte: actor.now } });
}
