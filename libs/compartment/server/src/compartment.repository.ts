import type { Compartment, SeatAnswer, SidedKind } from '@casustafel/compartment-domain';
import { bytesOf, maybeMoment, momentOf, raw, ruleToSql, sql, text, uuid, whole, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';

/** What one argued and another has yet to confirm. */
export interface KeptEnd {
  readonly id: string;
  readonly seatId: string;
  readonly why: string;
  readonly at: Date;
}

/** A mark as it is kept: with what is known of every seat that is live now. */
export interface KeptCompartment extends Compartment {
  readonly party: string;
  readonly channel: string;
  readonly markedAt: Date;
  readonly endedAt: Date | null;
  readonly seats: readonly SeatAnswer[];
  readonly end: KeptEnd | null;
  readonly version: number;
}

const COLUMNS: RuleColumns = { caseId: { column: 'm.case_id', type: 'uuid' }, audience: { column: 'm.audience', type: 'uuid[]' }, channel: { column: 'm.channel', type: 'uuid' } };

const place = (id: string): string => `compartment:${id}`;
const endPlace = (id: string): string => `compartment_end:${id}`;
const wordPlace = (id: string): string => `side_word:${id}`;

/** What is known of every seat that is live: the last answer for it, and what it took over from another; who sat down since has none. */
const SEATS = raw(`(select coalesce(jsonb_agg(jsonb_build_object('seatId', s.id, 'personIds', served_for(s.id, m.id)) order by s.from_at, s.id), '[]') from seat s
  where s.case_id = m.case_id and s.from_at <= hub_now() and s.until_at > hub_now()) as seats`);
const END = raw('(select to_jsonb(e) from compartment_end e where e.compartment_id = m.id and e.confirmed_at is null and e.dropped_at is null) as ending');

// Whoever sat down meanwhile is asked about anew.
const seatsChanged = ({ caseId, since, ids }: Scope): Sql =>
  since === undefined || ids ? raw('false') : sql`m.case_id = ${uuid(caseId)} and m.ended_at is null and exists (select 1 from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text('Seat')} and o.n > ${whole(since)})`;

/** The marks the reader may know of, newest first. */
export function readCompartments(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptCompartment> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Compartment'), COLUMNS);
  return read.rows('Compartment', sql`select m.*, ${SEATS}, ${END} from compartment m where (${within(scope, 'Compartment', 'm')} or ${seatsChanged(scope)}) and ${visible} order by m.marked_at desc, m.id`, (row) => kept(sealer, row));
}

/** For the acts: one mark behind the wall, and what is said of it. */
export class CompartmentRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async find(id: string): Promise<KeptCompartment | null> {
    const [row] = await this.tx.query(sql`select m.*, ${SEATS}, ${END} from compartment m where m.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  async findOfEnd(endId: string): Promise<KeptCompartment | null> {
    const [row] = await this.tx.query(sql`select m.*, ${SEATS}, ${END} from compartment m where m.id = (select e.compartment_id from compartment_end e where e.id = ${uuid(endId)} and e.confirmed_at is null and e.dropped_at is null)`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Answers whether the database let it. */
  async mark(mark: Compartment, answers: readonly SeatAnswer[]): Promise<boolean> {
    const known = answers.filter(({ personIds }) => personIds !== null).map(({ seatId, personIds }) => ({ seat: seatId, persons: personIds }));
    const content = this.sealer.seal(mark.caseId, place(mark.id), { why: mark.why });
    const [{ marked }] = await this.tx.manager.query('select mark_apart($1, $2, $3, $4, $5, $6, $7, $8, $9) as marked', [
      mark.id, mark.seatId, mark.kind, mark.certainty, mark.protectedIds, mark.fearedIds, mark.audience, JSON.stringify(known), content,
    ]);
    return marked as boolean;
  }

  async answer({ id, caseId }: Compartment, bySeatId: string, seatId: string, personIds: readonly string[]): Promise<void> {
    await this.tx.manager.query('insert into compartment_answer (id, case_id, compartment_id, seat_id, persons, answered_by, at) values ($1, $2, $3, $4, $5, $6, clock_timestamp() + (hub_now() - now()))', [newId(), caseId, id, seatId, personIds, bySeatId]);
  }

  /** Lets somebody else know. Answers who may now, or null where the database did not let it. */
  async tell({ id: markId, caseId }: Compartment, bySeatId: string, seatId: string, why: string): Promise<readonly string[] | null> {
    const id = newId();
    const [{ told }] = await this.tx.manager.query('select tell_of_mark($1, $2, $3, $4, $5) as told', [id, markId, seatId, bySeatId, this.sealer.seal(caseId, `compartment_told:${id}`, { why })]);
    return told as readonly string[] | null;
  }

  async say({ caseId }: Compartment, { id: seatId, party }: { readonly id: string; readonly party: string }, thing: { readonly kind: SidedKind; readonly id: string }, forAll: boolean, sideOf: readonly string[], why: string): Promise<void> {
    const id = newId();
    await this.tx.manager.query('insert into side_word (id, case_id, kind, thing_id, party, seat_id, side_of, for_all, content, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + (hub_now() - now()))', [
      id, caseId, thing.kind, thing.id, party, seatId, sideOf, forAll, this.sealer.seal(caseId, wordPlace(id), { why }),
    ]);
  }

  async proposeEnd({ id: compartmentId, caseId }: Compartment, { id: seatId, party }: { readonly id: string; readonly party: string }, why: string): Promise<string> {
    const id = newId();
    await this.tx.manager.query('insert into compartment_end (id, case_id, compartment_id, seat_id, party, content, at) values ($1, $2, $3, $4, $5, $6, hub_now())', [id, caseId, compartmentId, seatId, party, this.sealer.seal(caseId, endPlace(id), { why })]);
    return id;
  }

  async confirmEnd(endId: string, seatId: string): Promise<boolean> {
    const [{ ended }] = await this.tx.manager.query('select end_apart($1, $2) as ended', [endId, seatId]);
    return ended as boolean;
  }

  async dropEnd(endId: string): Promise<void> {
    await this.tx.manager.query('update compartment_end set dropped_at = hub_now(), version = version + 1 where id = $1', [endId]);
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptCompartment {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const end = row['ending'] as JsonRow | null;
  return {
    id, caseId,
    seatId: row['seat_id'] as string,
    party: row['party'] as string,
    kind: row['kind'] as Compartment['kind'],
    certainty: row['certainty'] as Compartment['certainty'],
    protectedIds: row['protected'] as string[],
    fearedIds: row['feared'] as string[],
    audience: row['audience'] as string[],
    channel: row['channel'] as string,
    markedAt: momentOf(row['marked_at']),
    endedAt: maybeMoment(row['ended_at']),
    seats: row['seats'] as SeatAnswer[],
    version: row['version'] as number,
    ...sealer.open<{ why: string }>(caseId, place(id), bytesOf(row['content'])),
    end: end && {
      id: end['id'] as string, seatId: end['seat_id'] as string, at: momentOf(end['at']),
      ...sealer.open<{ why: string }>(caseId, endPlace(end['id'] as string), bytesOf(end['content'])),
    },
  };
}
