import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesWithFunction, partiesOf } from './reach';

/** Who may turn the law of a case, and whose word that takes. */
export function regimeRules(allow: Allow, actor: Actor): void {
  // The chair alone: a procesregisseur may lead the conference, and yet not change under which law it is held.
  const chaired = casesWithFunction(actor, ['CHAIR']);
  allow('turn', 'CaseFile', { id: { $in: chaired } });
  allow(['read', 'drop', 'turn'], 'RegimeChange', { caseId: { $in: chaired } });

  // Each party knows its own question and nobody else's: that one is asked says that one has something.
  allow(['read', 'answer'], 'RegimeQuestion', { party: { $in: partiesOf(actor) } });
}
