import {
  bytesOf, momentOf, raw, ruleToSql, saveVersion, sql, text, uuid, uuids, whole, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { Tegenspraak, TegenspraakEvent } from '@casustafel/tegenspraak-domain';
import { TegenspraakEntity, TegenspraakEventEntity } from './tegenspraak.entity';

/** Whom a dissent concerns, beside its life. */
export interface Readers {
  readonly audience: readonly string[];
  readonly party: string;
}

/** One turn in the thread. */
export interface Turn {
  readonly seatId: string;
  readonly at: Date;
  readonly event: TegenspraakEvent;
}

/** A dissent as it is kept. */
export interface KeptTegenspraak extends Tegenspraak, Readers {
  readonly sentence: string;
}

/** And as it stands: in which channel it travels. */
export interface StandingTegenspraak extends KeptTegenspraak {
  readonly channel: string;
}

/** A dissent as it is shown: with its thread, and the room in which it may go on. */
export interface ShownTegenspraak extends StandingTegenspraak {
  readonly thread: readonly Turn[];
  readonly room: { readonly isLive: boolean; readonly leadSeatId: string | null; readonly liveSeatIds: readonly string[] };
}

type Sealed = Pick<KeptTegenspraak, 'sentence' | 'restatement' | 'authorSentence' | 'waiver' | 'answer'>;

const COLUMNS: RuleColumns = {
  caseId: { column: 't.case_id', type: 'uuid' },
  audience: { column: 't.audience', type: 'uuid[]' },
  channel: { column: 't.channel', type: 'uuid' },
  authorSeatId: { column: 't.author_seat_id', type: 'uuid' },
};

const place = (id: string): string => `tegenspraak:${id}`;
const turnPlace = (id: string, n: number): string => `tegenspraak_event:${id}:${n}`;

// Who leads, and whether the table sits, decides what the reader may do with what is still open: then it is told anew.
const roomChanged = ({ caseId, since, ids }: Scope): Sql =>
  since === undefined || ids
    ? raw('false')
    : sql`t.case_id = ${uuid(caseId)} and t.state not in ('SETTLED', 'MAINTAINED', 'WITHDRAWN')
          and exists (select 1 from outbox o where o.stream = ${uuid(caseId)} and o.kind = ${text('Conference')} and o.n > ${whole(since)})`;

/** The dissents the reader may know of, in the order they were raised. */
export function readTegenspraken(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownTegenspraak> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Tegenspraak'), COLUMNS);
  return read.rows(
    'Tegenspraak',
    sql`select t.*, room.id is not null as is_live, room.lead_seat_id as room_lead,
          (select coalesce(jsonb_agg(s.id), '[]') from seat s where s.case_id = t.case_id and s.from_at <= hub_now() and s.until_at > hub_now()) as live_seats,
          (select coalesce(jsonb_agg(to_jsonb(e) order by e.n), '[]') from tegenspraak_event e where e.tegenspraak_id = t.id) as thread
        from tegenspraak t left join conference room on room.case_id = t.case_id and room.phase = 'LIVE'
        where (${within(scope, 'Tegenspraak', 't')} or ${roomChanged(scope)}) and ${visible} order by t.first_processed_at, t.id`,
    (row) => shown(sealer, row),
  );
}

/** For the acts: one dissent behind the wall, and saving what was decided about it. */
export class TegenspraakRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<StandingTegenspraak | null> {
    const [row] = await this.tx.query(sql`select t.* from tegenspraak t where t.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Those about one target by one author that were neither settled nor taken back. */
  async standing(targetId: string, authorSeatId: string): Promise<readonly string[]> {
    const rows = await this.tx.query(sql`
      select t.id from tegenspraak t where t.target_id = ${uuid(targetId)} and t.author_seat_id = ${uuid(authorSeatId)} and t.state not in ('SETTLED', 'WITHDRAWN') order by t.id`);
    return rows.map((row) => String(row['id']));
  }

  /** Of all dissents about these things that the actor may know: what they are about and where they stand. */
  async about(targetIds: readonly string[]): Promise<readonly Pick<Tegenspraak, 'id' | 'target' | 'state'>[]> {
    const rows = await this.tx.query(sql`select t.id, t.target_kind, t.target_id, t.state from tegenspraak t where t.target_id = any(${uuids(targetIds)})`);
    return rows.map((row) => ({ id: String(row['id']), target: targetOf(row), state: row['state'] as Tegenspraak['state'] }));
  }

  async insert(one: KeptTegenspraak): Promise<void> {
    const { id, caseId, conferenceId, target, weight, authorSeatId, party, askedSeatId, state, notYetCount, audience, version } = one;
    await this.tx.manager.insert(TegenspraakEntity, {
      id, caseId, conferenceId, weight, authorSeatId, party, askedSeatId, state, notYetCount, version,
      targetKind: target.kind, targetId: target.id, aspect: target.aspect, audience: [...audience],
      firstProcessedAt: this.tx.now, content: this.seal(one),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptTegenspraak, after: Tegenspraak): Promise<void> {
    const { state, askedSeatId, notYetCount } = after;
    await saveVersion(this.tx, TegenspraakEntity, before, { state, askedSeatId, notYetCount, content: this.seal({ ...after, sentence: before.sentence }) });
  }

  async addTurn({ id: tegenspraakId, caseId, audience, party }: KeptTegenspraak, n: number, seatId: string, event: TegenspraakEvent): Promise<void> {
    await this.tx.manager.insert(TegenspraakEventEntity, {
      tegenspraakId, n, caseId, party, seatId, audience: [...audience], kind: event.kind, at: this.tx.now,
      content: this.sealer.seal(caseId, turnPlace(tegenspraakId, n), event),
    });
  }

  private seal({ id, caseId, sentence, restatement, authorSentence, waiver, answer }: Sealed & { id: string; caseId: string }): Buffer {
    return this.sealer.seal(caseId, place(id), { sentence, restatement, authorSentence, waiver, answer } satisfies Sealed);
  }
}

const targetOf = (row: JsonRow): Tegenspraak['target'] => ({
  kind: row['target_kind'] as Tegenspraak['target']['kind'], id: String(row['target_id']), aspect: (row['aspect'] ?? null) as Tegenspraak['target']['aspect'],
});

function kept(sealer: Sealer, row: JsonRow): StandingTegenspraak {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId,
    conferenceId: String(row['conference_id']),
    target: targetOf(row),
    weight: row['weight'] as Tegenspraak['weight'],
    authorSeatId: String(row['author_seat_id']),
    party: String(row['party']),
    audience: row['audience'] as string[],
    channel: String(row['channel']),
    askedSeatId: row['asked_seat_id'] as string | null,
    state: row['state'] as Tegenspraak['state'],
    notYetCount: Number(row['not_yet_count']),
    raisedAt: momentOf(row['first_processed_at']),
    version: Number(row['version']),
    ...sealer.open<Sealed>(caseId, place(id), bytesOf(row['content'])),
  };
}

function shown(sealer: Sealer, row: JsonRow): ShownTegenspraak {
  const one = kept(sealer, row);
  const turns = row['thread'] as readonly JsonRow[];
  return {
    ...one,
    thread: turns.map((turn) => ({
      seatId: String(turn['seat_id']),
      at: momentOf(turn['at']),
      event: sealer.open<TegenspraakEvent>(one.caseId, turnPlace(one.id, Number(turn['n'])), bytesOf(turn['content'])),
    })),
    room: { isLive: row['is_live'] === true, leadSeatId: row['room_lead'] as string | null, liveSeatIds: row['live_seats'] as string[] },
  };
}
