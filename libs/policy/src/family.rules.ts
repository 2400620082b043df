import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, casesWithFunction, channelsOf, seatsOf } from './reach';

/** Who may know what is said to the family, who says it, and whether it is safe to reach somebody. */
export function familyRules(allow: Allow, actor: Actor): void {
  // Nothing is said to a family in the name of a table that closed the case.
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  allow(['plan', 'reach'], 'CaseFile', { id: { $in: casesOf(open) } });

  // Whom it was made for, seat by seat: two colleagues can speak with two who must be kept apart.
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  // As far as the channel of whom it is for reaches them; whoever made it keeps it.
  const reached = { ...named, channel: { $in: channelsOf(actor) } };
  allow('read', 'FamilyMessage', reached);
  allow('read', 'FamilyMessage', { ...named, authorSeatId: { $in: seatsOf(actor) } });
  allow('read', 'ContactSafety', reached);
  allow('read', 'ContactSafety', { ...named, recordedBySeatId: { $in: seatsOf(actor) } });
  allow('read', 'TogetherWord', named);
  // How one knows, and why it can be done, have readers of their own.
  allow('read', ['ContactKnowledge', 'TogetherReason'], reached);

  // Who wrote it puts it right or lets it go; who tells it says how it went.
  allow(['correct', 'drop'], 'FamilyMessage', { caseId: { $in: casesOf(open) }, audience: { $in: seatsOf(open) }, authorSeatId: { $in: seatsOf(open) } });
  const told = { caseId: { $in: casesOf(open) }, audience: { $in: seatsOf(open) }, channel: { $in: channelsOf(open) } };
  allow('end', 'FamilyMessage', { ...told, bySeatId: { $in: seatsOf(open) } });
  allow('end', 'FamilyMessage', { caseId: { $in: casesOf(open) }, audience: { $in: seatsOf(open) }, authorSeatId: { $in: seatsOf(open) }, bySeatId: { $in: seatsOf(open) } });
  // For a teller whose seat ended, whoever leads the table and may know of it does.
  allow(['end', 'drop'], 'FamilyMessage', { ...told, caseId: { $in: casesWithFunction(open, ['CHAIR', 'PROCESREGISSEUR']) }, byUntil: { $lte: actor.now } });

  // Whoever is not sure that it is safe holds it back, and gives no reason.
  allow('hold', 'TogetherWord', { caseId: { $in: casesOf(open) }, audience: { $in: seatsOf(open) } });
  // That together is safe is the chair's to argue and to take back.
  allow('argue', 'CaseFile', { id: { $in: casesWithFunction(open, ['CHAIR']) } });
  allow('end', 'TogetherWord', { caseId: { $in: casesWithFunction(open, ['CHAIR']) }, audience: { $in: seatsOf(open) } });
}
