import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf } from './reach';

/** What somebody half typed is theirs alone, as long as they sit in the case. */
export function draftRules(allow: Allow, actor: Actor): void {
  allow('read', 'Draft', { caseId: { $in: casesOf(actor) }, professionalId: actor.professionalId });
}
