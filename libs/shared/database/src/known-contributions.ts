import { capacityOf } from '@casustafel/kernel';
import { emergencyIn, emergencySeat, markerOf, ruleFor, seatIn, type Actor, type ActorSeat, type ItemMark } from '@casustafel/policy';
import { ruleToSql, type RuleColumns } from './rule-to-sql';
import { join, moment, raw, sql, text, texts, uuid, uuids, type Bound, type Sql } from './sql';

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
  return seat ? factsFor(positionOf(seat), liftedFacts(seat.lifted), actor.now) : sql`null::text`;
}

/** The same for somebody in an emergency, who reaches as far as its level. */
export function consultingFacts(actor: Actor, caseId: string): Sql {
  const emergency = emergencyIn(actor, caseId);
  return emergency ? factsFor(positionOf(emergencySeat(actor, emergency)), sql`${raw(`' ${emergency.level} '`)} || array_to_string(c.grantable, ',')`, actor.now) : sql`null::text`;
}

/** The seat that judges in each of the reader's cases. */
const placesOf = (actor: Actor): readonly ActorSeat[] => [...new Set(actor.seats.map(({ caseId }) => caseId))].flatMap((caseId) => seatIn(actor, caseId) ?? []);
const listed = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/**
 * Where the reader sits, as a table for a list over several cases: a row a case, with the seat that judges there and all seats of theirs.
 * Read from its text once a query; {@link decidingFactsOf} calls it `m`.
 */
export function placesTable(actor: Actor): Sql {
  const places = placesOf(actor);
  const seats = places.map(({ caseId }) => listed(actor.seats.filter((seat) => seat.caseId === caseId).map(({ id }) => id)));
  return sql`select p.case_id, p.seat, p.party, p.capacity, p.channels::uuid[] as channels, p.seats::uuid[] as seats
    from unnest(${uuids(places.map(({ caseId }) => caseId))}, ${uuids(places.map(({ id }) => id))}, ${texts(places.map(({ party }) => party))}, ${texts(places.map(capacityOf))},
      ${texts(places.map(({ channels }) => listed(channels)))}, ${texts(seats)}) as p (case_id, seat, party, capacity, channels, seats)`;
}

/** As {@link decidingFacts}, for a list over all cases of the reader that is joined with {@link placesTable} as `m`. */
export function decidingFactsOf(actor: Actor): Sql {
  const places = placesOf(actor);
  const at: Position = { seat: raw('m.seat'), party: raw('m.party'), capacity: raw('m.capacity'), channels: raw('m.channels'), granted: places.flatMap(({ granted }) => granted) };
  return factsFor(at, liftedFacts(places.flatMap(({ lifted }) => lifted)), actor.now);
}

/** What the facts of an item are told from: written out for one case, or columns where there are several. */
interface Position {
  readonly seat: Sql | Bound;
  readonly party: Sql | Bound;
  readonly capacity: Sql | Bound;
  readonly channels: Sql;
  readonly granted: readonly string[];
}

const positionOf = (seat: ActorSeat): Position => ({ seat: uuid(seat.id), party: text(seat.party), capacity: text(capacityOf(seat)), channels: sql`(select ${uuids(seat.channels)})::uuid[]`, granted: seat.granted });

function factsFor({ seat, party, capacity, channels, granted }: Position, reach: Sql, at: Date): Sql {
  const now = sql`(select ${moment(at)})`;
  const marks: Readonly<Record<ItemMark, Sql>> = {
    o: sql`c.party = ${party}`,
    n: sql`${seat} = any(c.audience)`,
    g: granted.length > 0 ? sql`c.id = any((select ${uuids(granted)})::uuid[])` : raw('false'),
    r: sql`${capacity} = any(c.receivers)`,
    c: sql`${capacity} = any(c.gate_for) and c.gate_until > ${now}`,
    i: sql`c.incidental`,
    t: sql`c.open_until > ${now}`,
    a: sql`c.author_seat_id = ${seat}`,
    x: sql`not c.channel = any(${channels})`,
  };
  const written = Object.entries(marks).map(([mark, holds]) => sql`case when ${holds} then ${raw(`'${mark}'`)} else '' end`);
  return sql`concat(c.supply, ' ', c.about, ' -', ${join(written, ', ')}, ' ', c.gate, ' ', array_to_string(c.shows, ','), ${reach})`;
}

/** Up to which level a grant reaches for this reader, and which levels there are to reach; nothing for an item without one. */
function liftedFacts(lifted: ActorSeat['lifted']): Sql {
  if (lifted.length === 0) return raw("''");
  const levels = [...new Set(lifted.map(({ level }) => level))];
  const reached = levels.map((level) => sql`when c.id = any((select ${uuids(lifted.filter((each) => each.level === level).map(({ id }) => id))})::uuid[]) then ${raw(`' ${level} '`)} || array_to_string(c.grantable, ',')`);
  return sql`case ${join(reached, ' ')} else '' end`;
}
