import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, channelsOf, partiesOf, seatsOf } from './reach';

/** Who may know, and add to, the explanation the table makes: whom its audience named at birth. */
export function analysisRules(allow: Allow, actor: Actor): void {
  // Named, and nothing else: a colleague who sat down later may know less than what it rests on.
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  // As far as the channel it travels in reaches them; whoever made it keeps it.
  const reached = { ...named, channel: { $in: channelsOf(actor) } };
  const made = { ...named, authorSeatId: { $in: seatsOf(actor) } };
  allow('read', ['Factor', 'Hypothesis', 'EvidenceMark', 'Conclusion'], reached);
  allow('read', ['Factor', 'Hypothesis', 'Conclusion'], made);
  allow('read', 'EvidenceMark', { ...named, seatId: { $in: seatsOf(actor) } });

  // The table marks and concludes together.
  for (const each of [reached, made]) allow('write', ['Hypothesis', 'Conclusion'], each);
  allow('write', 'CaseFile', { id: { $in: casesOf(actor) } });

  // What somebody added is theirs, and their organisation's, to change and to take away.
  for (const each of [reached, made]) allow(['correct', 'withdraw'], ['Factor', 'Hypothesis', 'Conclusion'], { ...each, party: { $in: partiesOf(actor) } });
}
