import type { Allow } from './ability';
import type { Actor } from './actor';
import { casesOf, channelsOf, partiesOf, seatsOf } from './reach';

/** Who may know a protected value, and whom it may be opened to: its owner says, and nobody else. No emergency opens it. */
export function vaultRules(allow: Allow, actor: Actor): void {
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  allow('protect', 'CaseFile', { id: { $in: casesOf(open) } });

  // Where two parties are kept apart it travels on one side: it reaches no colleague who serves the other, whatever was chosen. Whoever kept it has it.
  const cases = { caseId: { $in: casesOf(open) } };
  const own = { ...cases, party: { $in: partiesOf(open) } };
  const reached = { channel: { $in: channelsOf(open) } };
  for (const mine of [{ ...own, ...reached }, { ...own, keptBySeatId: { $in: seatsOf(open) } }]) allow(['read', 'protect'], 'ProtectedValue', mine);
  allow('read', 'ProtectedValue', { ...cases, audience: { $in: seatsOf(open) }, ...reached, openUntil: { $gt: actor.now } });

  // What stood with a person before there was a vault is of whoever brought them, and waits for their word.
  for (const mine of [{ ...own, ...reached }, { ...own, broughtBySeatId: { $in: seatsOf(open) } }]) allow(['read', 'protect'], 'OldContact', mine);

  // That it stood in a text is told to whoever keeps it.
  allow('read', 'ProtectedMention', own);
}
