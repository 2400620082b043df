import { capacityOf, levelAtLeast } from '@casustafel/kernel';
import type { Allow } from './ability';
import type { Actor, ActorSeat } from './actor';
import { isOpen } from './law/case-law';
import { clausesOf, levelsUpTo, type Clause } from './law/clauses';
import { fieldsUpTo } from './law/level-fields';
import { casesOf, channelsOf, partiesOf, seatsOf } from './reach';

/** Who may know, and do, what with what an organisation brought. */
export function contributionRules(allow: Allow, actor: Actor): void {
  // Whoever sits in this case for the organisation (and task) that brought it; nobody by employment alone. A closed case is shielded.
  // Where two parties are kept apart, a colleague who serves the other has no part in it; whoever brought it themself keeps it.
  const open = { ...actor, seats: actor.seats.filter(({ law }) => law.stage !== 'CLOSED') };
  const party = { party: { $in: partiesOf(open) } };
  const own = [{ ...party, channel: { $in: channelsOf(open) } }, { ...party, authorSeatId: { $in: seatsOf(open) } }];
  for (const each of own) allow('read', 'Contribution', each);

  // And whom its audience names, as far as the law lets this recipient know it.
  for (const { seats, clauses, capacity } of positionsOf(actor)) {
    for (const clause of clauses) {
      // What travels in a channel that does not reach them is shown to nobody, whatever else is granted.
      const lawful = { caseId: { $in: casesOf({ ...actor, seats }) }, channel: { $in: channelsOf({ ...actor, seats }) }, ...itemOf(clause, capacity, actor.now) };
      const granted = seats.flatMap((seat) => seat.granted);
      const lifted = seats.flatMap((seat) => seat.lifted);
      for (const level of levelsUpTo(clause.granted)) {
        const shown = { shows: { $in: [level] }, ...lawful };
        const fields = fieldsUpTo(level as Parameters<typeof fieldsUpTo>[0]);
        if (levelsUpTo(clause.level).includes(level)) allow('read', 'Contribution', fields, { ...shown, audience: { $in: seatsOf({ ...actor, seats }) } });
        // Named by the supplier, with a reason and until a moment: what can be asked for can be granted, and no more than the law leaves.
        if (granted.length > 0) allow('read', 'Contribution', fields, { ...shown, id: { $in: granted } });
        // Asked for and granted: the level chosen for the table was the supplier's to choose, so it is theirs to lift. Gate, conditions and blocks are not.
        const reached = lifted.filter((each) => levelAtLeast(each.level, level)).map(({ id }) => id);
        if (reached.length > 0) allow('read', 'Contribution', fields, { ...lawful, grantable: { $in: [level] }, id: { $in: reached } });
      }
    }
  }

  allow('bring', 'CaseFile', { id: { $in: casesOf(actor) } });
  for (const each of own) allow(['share', 'withdraw', 'correct'], 'Contribution', each);
}

/** What the agreement asks of an item: what is left of its receivers, its gate, its circle and its time. */
export function itemOf({ supplies, gates, about, incidental }: Clause, capacity: string, now: Date) {
  // In memory they are asked in this order, and most often the first few are enough: the long list of suppliers is asked last.
  return {
    ...(incidental && { incidental: true }),
    about: { $in: [...about] },
    openUntil: { $gt: now },
    ...(gates.length > 0 && { gate: { $in: [...gates] }, gateUntil: { $gt: now }, gateFor: { $in: [capacity] } }),
    receivers: { $in: [capacity] },
    supply: { $in: [...supplies] },
  };
}

interface Position {
  readonly capacity: string;
  readonly clauses: readonly Clause[];
  readonly seats: readonly ActorSeat[];
}

/** The actor's seats, together where the law sees no difference between them. */
function positionsOf(actor: Actor): readonly Position[] {
  const positions = new Map<string, Map<readonly Clause[], ActorSeat[]>>();
  for (const seat of actor.seats) {
    if (!isOpen(seat.law, actor.now)) continue;
    const capacity = capacityOf(seat);
    const clauses = clausesOf(seat.law, seat);
    const alike = positions.get(capacity) ?? new Map<readonly Clause[], ActorSeat[]>();
    positions.set(capacity, alike.set(clauses, [...(alike.get(clauses) ?? []), seat]));
  }
  return [...positions].flatMap(([capacity, alike]) => [...alike].map(([clauses, seats]) => ({ capacity, clauses, seats })));
}
