import { capacityOf } from '@casustafel/kernel';
import { emergencyIn, emergencySeat, markerOf, ruleFor, seatIn, type Actor, type ActorSeat, type ItemMark } from '@casustafel/policy';
import { ruleToSql, type RuleColumns } from './rule-to-sql';
import { join, moment, raw, sql, text, uuid, uuids, type Sql } from './sql';

/** The columns of `contribution c` that rules speak of. */
export const CONTRIBUTION_COLUMNS: RuleColumns = {
  id: { column: 'c.id', type: 'uuid' },
  caseId: { column: 'c.case_id', type: 'uuid' },
  party: { column: 'c.party', type: 'text' },
  authorSeatId: { column: 'c.author_seat_id', type: 'uuid' },
  audience: { column: 'c.audience', type: 'uuid[]' },
  channel: { column: 'c.channel', type: 'uuid' },
  supply: { column: 'c.supply', type: 'text' },
  about: { column: 'c.about', type: 'text' },
  receivers: { column: 'c.receivers', type: 'text[]' },
  gate: { column: 'c.gate', type: 'text' },
  gateFor: { column: 'c.gate_for', type: 'text[]' },
  gateUntil: { column: 'c.gate_until', type: 'moment' },
  incidental: { column: 'c.incidental', type: 'flag' },
  shows: { column: 'c.shows', type: 'text[]' },
  grantable: { column: 'c.grantable', type: 'text[]' },
  openUntil: { column: 'c.open_until', type: 'moment' },
};

/** The predicate of what this reader may know of what was brought, at this level or more, on a table called `c`. */
export const knownContributions = (actor: Actor, level: Parameters<typeof markerOf>[0] = 'HIT'): Sql =>
  ruleToSql(ruleFor(actor, 'read', 'Contribution', markerOf(level)), CONTRIBUTION_COLUMNS);

/** The same of what they may be shown in an emergency. */
export const consultedContributions = (actor: Actor): Sql => ruleToSql(ruleFor(actor, 'consult', 'Contribution', markerOf('HIT')), CONTRIBUTION_COLUMNS);

/** What judges each item for this reader, as the log keeps it; columns and yes or no, never a word of the item and nothing of other readers. */
export function decidingFacts(actor: Actor, caseId: string): Sql {
  const seat = seatIn(actor, caseId);
  return seat ? factsFor(seat, liftedFacts(seat), actor.now) : sql`null::text`;
}

/** The same for somebody in an emergency, who reaches as far as its level. */
export function consultingFacts(actor: Actor, caseId: string): Sql {
  const emergency = emergencyIn(actor, caseId);
  return emergency ? factsFor(emergencySeat(actor, emergency), sql`${raw(`' ${emergency.level} '`)} || array_to_string(c.grantable, ',')`, actor.now) : sql`null::text`;
}

function factsFor(seat: ActorSeat, reach: Sql, at: Date): Sql {
  const capacity = text(capacityOf(seat));
  const now = sql`(select ${moment(at)})`;
  const marks: Readonly<Record<ItemMark, Sql>> = {
    o: sql`c.party = ${text(seat.party)}`,
    n: sql`${uuid(seat.id)} = any(c.audience)`,
    g: seat.granted.length > 0 ? sql`c.id = any((select ${uuids(seat.granted)})::uuid[])` : raw('false'),
    r: sql`${capacity} = any(c.receivers)`,
    c: sql`${capacity} = any(c.gate_for) and c.gate_until > ${now}`,
    i: sql`c.incidental`,
    t: sql`c.open_until > ${now}`,
    a: sql`c.author_seat_id = ${uuid(seat.id)}`,
    x: sql`not c.channel = any((select ${uuids(seat.channels)})::uuid[])`,
  };
  const written = Object.entries(marks).map(([mark, holds]) => sql`case when ${holds} then ${raw(`'${mark}'`)} else '' end`);
  return sql`concat(c.supply, ' ', c.about, ' -', ${join(written, ', ')}, ' ', c.gate, ' ', array_to_string(c.shows, ','), ${reach})`;
}

/** Up to which level a grant reaches for this reader, and which levels there are to reach; nothing for an item without one. */
function liftedFacts({ lifted }: ActorSeat): Sql {
  if (lifted.length === 0) return raw("''");
  const levels = [...new Set(lifted.map(({ level }) => level))];
  const reached = levels.map((level) => sql`when c.id = any((select ${uuids(lifted.filter((each) => each.level === level).map(({ id }) => id))})::uuid[]) then ${raw(`' ${level} '`)} || array_to_string(c.grantable, ',')`);
  return sql`case ${join(reached, ' ')} else '' end`;
}
