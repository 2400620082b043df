import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may know, and add to, the explanation the table makes: whom its audience named at birth. */
export function analysisRules(allow: Allow, actor: Actor): void {
  // Named, and nothing else: a colleague who sat down later may know less than what it rests on.
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  allow('read', ['Factor', 'Hypothesis', 'EvidenceMark', 'Conclusion'], named);

  // The table marks and concludes together.
  allow('write', ['Hypothesis', 'Conclusion'], named);
  allow('write', 'CaseFile', { id: { $in: casesOf(actor) } });

  // What somebody added is theirs, and their organisation's, to change and to take away.
  allow(['correct', 'withdraw'], ['Factor', 'Hypothesis', 'Conclusion'], { ...named, party: { $in: partiesOf(actor) } });
}
