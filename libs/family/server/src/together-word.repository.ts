import { bytesOf, maybeMoment, momentOf, ruleToSql, saveVersion, sql, text, uuid, uuids, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx } from '@casustafel/database';
import type { JointForm, TogetherHold, TogetherWord } from '@casustafel/family-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor, type ActorSeat } from '@casustafel/policy';
import { TogetherWordEntity } from './together-word.entity';

/** The word as it is kept, without why. */
export interface KeptTogether extends Omit<TogetherWord, 'reason'> {
  readonly subjects: readonly string[];
  readonly version: number;
}

/** The word as a reader is shown it: why is null for who may not know that. */
export interface ShownTogether extends KeptTogether {
  readonly reason: string | null;
  /** The forms in which it holds now. */
  readonly standing: readonly JointForm[];
  /** Whether the reader holds it back themself. */
  readonly heldByMe: boolean;
}

const COLUMNS: RuleColumns = { caseId: { column: 'w.case_id', type: 'uuid' }, audience: { column: 'w.audience', type: 'uuid[]' } };
const REASON: RuleColumns = { caseId: { column: 'g.case_id', type: 'uuid' }, audience: { column: 'g.audience', type: 'uuid[]' }, channel: { column: 'g.channel', type: 'uuid' } };

const placeOfReason = (id: string): string => `together-reason:${id}`;

/** Whether the reader holds back two of those the word is about. */
const heldBy = (actor: Actor): Sql => sql`exists (select 1 from together_hold h where h.case_id = w.case_id and h.seat_id = any(${uuids(actor.seats.map(({ id }) => id))})
  and h.ended_at is null and h.until_at > hub_now() and (select count(*) from unnest(h.person_ids) p where p = any (w.person_ids)) > 1)`;

/** The words this reader may know, the last first. */
export function readTogether(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownTogether> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'TogetherWord'), COLUMNS);
  const reason = sql`(select g.content from together_reason g where g.word_id = w.id and ${ruleToSql(ruleFor(actor, 'read', 'TogetherReason'), REASON)})`;
  return read.rows(
    'TogetherWord',
    sql`select w.*, ${reason} as reason, together_forms(w.id) as standing, ${heldBy(actor)} as held from together_word w
        where ${within(scope, 'TogetherWord', 'w')} and ${visible} order by w.argued_at desc, w.id`,
    (row) => shown(sealer, row),
  );
}

/** For the acts: one word behind the wall, whether one stands, and saving what was decided about it. */
export class TogetherWordRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptTogether | null> {
    const [row] = await this.tx.query(sql`select w.* from together_word w where w.id = ${uuid(id)} for update`);
    return row ? kept(row) : null;
  }

  /** Whether the chair's word that these can be together in this form stands. The database says it: what it weighs is not the actor's to see. */
  async stands(caseId: string, personIds: readonly string[], form: string): Promise<boolean> {
    const [row] = await this.tx.query(sql`select together_stands(${uuid(caseId)}, ${uuids(personIds)}, ${text(form)}) as stands`);
    return row?.['stands'] === true;
  }

  async insert({ reason, audience, personIds, forms, ...word }: TogetherWord, seat: ActorSeat, readers: readonly string[], subjects: readonly string[]): Promise<void> {
    const { id, caseId } = word;
    await this.tx.manager.insert(TogetherWordEntity, {
      ...word, organisationId: seat.organisationId, task: seat.task, audience: [...audience], personIds: [...personIds], forms: [...forms], subjects: [...subjects], version: 1,
    });
    await this.tx.manager.query('insert into together_reason (word_id, case_id, party, audience, content) values ($1, $2, $3, $4, $5)', [
      id, caseId, seat.party, readers, this.sealer.seal(caseId, placeOfReason(id), { reason }),
    ]);
  }

  /** Held back by this seat, in the place of what it held back of these before. */
  async hold({ id, caseId, seatId, personIds, at, until }: TogetherHold): Promise<void> {
    await this.release(caseId, seatId, personIds);
    await this.tx.manager.query('insert into together_hold (id, case_id, seat_id, person_ids, at, until_at) values ($1, $2, $3, $4, $5, $6)', [id, caseId, seatId, personIds, at, until]);
  }

  /** Lets go what this seat holds back of two of these. */
  async release(caseId: string, seatId: string, personIds: readonly string[]): Promise<void> {
    await this.tx.manager.query(
      `update together_hold h set ended_at = $1, version = h.version + 1 where h.case_id = $2 and h.seat_id = $3 and h.ended_at is null and (select count(*) from unnest(h.person_ids) p where p = any ($4::uuid[])) > 1`,
      [this.tx.now, caseId, seatId, personIds],
    );
  }

  /** The words of which it is to be asked again whether they stand, with whom that is to be told. */
  async about(caseId: string, personIds: readonly string[]): Promise<readonly { readonly id: string; readonly seats: readonly string[] }[]> {
    const rows = await this.tx.query(sql`select t.id, t.seats from together_words_of(${uuid(caseId)}, ${uuids(personIds)}) t`);
    return rows.map((row) => ({ id: row['id'] as string, seats: row['seats'] as string[] }));
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptTogether, { endedAt }: Pick<KeptTogether, 'endedAt'>): Promise<void> {
    await saveVersion(this.tx, TogetherWordEntity, before, { endedAt });
  }
}

function kept(row: JsonRow): KeptTogether {
  return {
    id: row['id'] as string,
    caseId: row['case_id'] as string,
    personIds: row['person_ids'] as string[],
    subjects: row['subjects'] as string[],
    forms: row['forms'] as JointForm[],
    audience: row['audience'] as string[],
    arguedBySeatId: row['argued_by'] as string,
    arguedAt: momentOf(row['argued_at']),
    until: momentOf(row['until_at']),
    endedAt: maybeMoment(row['ended_at']),
    version: Number(row['version']),
  };
}

function shown(sealer: Sealer, row: JsonRow): ShownTogether {
  const word = kept(row);
  return {
    ...word,
    standing: row['standing'] as JointForm[],
    heldByMe: row['held'] === true,
    reason: row['reason'] ? sealer.open<{ reason: string }>(word.caseId, placeOfReason(word.id), bytesOf(row['reason'])).reason : null,
  };
}
