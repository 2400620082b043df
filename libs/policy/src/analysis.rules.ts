import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, partiesOf, seatsOf } from './reach';

/** Who may know, and add to, the explanation the table makes: whom its audience named at birth. */
export function analysisRules(allow: Allow, actor: Actor): void {
  const named = { caseId: { $in: casesOf(actor) }, audience: { $in: seatsOf(actor) } };
  allow(['read', 'write'], 'AnalysisPart', named);
  allow('read', 'AnalysisPart', { party: { $in: partiesOf(actor) } });
  allow('write', 'CaseFile', { id: { $in: casesOf(actor) } });
}
