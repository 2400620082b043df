import { bytesOf, knownContributions, lawfulItem, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, stoodAt, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { HeardItem, Manner, ReadAloud, ReadAloudState, ToldLevel } from '@casustafel/guest-domain';
import type { DataCategory } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor, type LawfulItem } from '@casustafel/policy';
import { ReadAloudEntity } from './read-aloud.entity';

/** What was or will be told, as it is kept, and whether the reader may still know its item. */
export interface KeptReadAloud extends ReadAloud {
  readonly party: string;
  readonly subjects: readonly string[];
  readonly recalled: string | null;
  readonly recalledAt: Date | null;
  readonly guestKnowsAt: Date | null;
  readonly known: boolean;
}

/** An item as telling it asks: what judges it, what kind it is, whom it is about and what its supplier tied to it. */
export interface TellableItem {
  readonly lawful: LawfulItem;
  readonly category: DataCategory;
  readonly notOnward: boolean;
  readonly subjects: readonly string[];
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'r.case_id', type: 'uuid' }, party: { column: 'r.party', type: 'text' }, recordedSeatId: { column: 'r.recorded_seat_id', type: 'uuid' },
};
const place = (id: string): string => `read-aloud:${id}`;
const selected = (actor: Actor) => sql`select r.*, exists (select 1 from contribution c where c.id = r.contribution_id and ${knownContributions(actor)}) as known from read_aloud r`;

/** What was or will be told, for its supplier and for who proposed it. */
export const readReadAlouds = (read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptReadAloud> => read.rows(
  'ReadAloud',
  sql`${selected(actor)} where ${within(scope, 'ReadAloud', 'r')} and r.state <> 'DROPPED' and ${ruleToSql(ruleFor(actor, 'read', 'ReadAloud'), COLUMNS)} ${stoodAt(scope, raw('r.proposed_at'))} order by r.proposed_at, r.id`,
  (row) => kept(sealer, row));

/** For the acts: what is told behind the wall, and saving what was decided about it. */
export class ReadAloudRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** One item as this actor may know it at all, held still until the act ends. */
  async item(id: string): Promise<TellableItem | null> {
    const [row] = await this.tx.query(sql`select c.* from contribution c where c.id = ${uuid(id)} and ${knownContributions(this.tx.actor)} for share`);
    if (!row) return null;
    const conditions = row['conditions'] as readonly { readonly kind: string }[];
    return { lawful: lawfulItem(row), category: row['category'] as DataCategory, notOnward: conditions.some(({ kind }) => kind === 'NOT_ONWARD'), subjects: row['subjects'] as string[] };
  }

  async lock(id: string): Promise<KeptReadAloud | null> {
    await this.tx.query(sql`select r.id from read_aloud r where r.id = ${uuid(id)} for no key update`);
    const [row] = await this.tx.query(sql`${selected(this.tx.actor)} where r.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Proposals of this item for this guest that were neither told nor dropped. */
  async open(contributionId: string, guestId: string): Promise<readonly ReadAloudState[]> {
    return (await this.tx.query(sql`select r.state from read_aloud r where r.contribution_id = ${uuid(contributionId)} and r.guest_id = ${uuid(guestId)} and r.state in ('ASKED', 'READY', 'DECLINED')`)).map((row) => row['state'] as ReadAloudState);
  }

  /** What was told of this item, to whom, in this conference. */
  async heard(conferenceId: string, contributionId: string): Promise<readonly HeardItem[]> {
    const rows = await this.tx.query(sql`select r.guest_id, r.level from read_aloud r where r.conference_id = ${uuid(conferenceId)} and r.contribution_id = ${uuid(contributionId)} and r.state = 'TOLD'`);
    return rows.map((row) => ({ guestId: String(row['guest_id']), contributionId, level: row['level'] as ToldLevel }));
  }

  /** To whom an own item was told. */
  async toldOf(contributionId: string): Promise<readonly KeptReadAloud[]> {
    return (await this.tx.query(sql`${selected(this.tx.actor)} where r.contribution_id = ${uuid(contributionId)} and r.state = 'TOLD' order by r.told_at, r.id`)).map((row) => kept(this.sealer, row));
  }

  async insert({ word, purpose, ...one }: ReadAloud, { party, subjects }: { readonly party: string; readonly subjects: readonly string[] }): Promise<void> {
    const { id, caseId, conferenceId, guestId, contributionId, level, recordedSeatId, proposedAt, needsWord, state, version } = one;
    await this.tx.manager.insert(ReadAloudEntity, {
      id, caseId, conferenceId, guestId, contributionId, level, recordedSeatId, proposedAt, needsWord, state, version, party, subjects: [...subjects],
      content: this.sealed(one, purpose, word?.reason ?? null), wordSeatId: word?.seatId ?? null, wordAt: word?.at ?? null,
      manner: null, tellerSeatId: null, toldAt: null, article: null, recalled: null, recalledAt: null, guestKnowsAt: null,
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptReadAloud, { state, word, purpose, manner, tellerSeatId, toldAt, article }: ReadAloud): Promise<void> {
    await saveVersion(this.tx, ReadAloudEntity, before, {
      state, manner, tellerSeatId, toldAt, article, wordSeatId: word?.seatId ?? null, wordAt: word?.at ?? null, content: this.sealed(before, purpose, word?.reason ?? null),
    });
  }

  async recalled(before: KeptReadAloud, recalled: string): Promise<void> {
    await saveVersion(this.tx, ReadAloudEntity, before, { recalled, recalledAt: this.tx.now, guestKnowsAt: null });
  }

  async guestKnows(before: KeptReadAloud): Promise<void> {
    await saveVersion(this.tx, ReadAloudEntity, before, { guestKnowsAt: this.tx.now });
  }

  private sealed({ caseId, id }: Pick<ReadAloud, 'caseId' | 'id'>, purpose: string, wordReason: string | null): Buffer {
    return this.sealer.seal(caseId, place(id), { purpose, wordReason });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptReadAloud {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  const { purpose, wordReason } = sealer.open<{ purpose: string; wordReason: string | null }>(caseId, place(id), bytesOf(row['content']));
  const wordAt = maybeMoment(row['word_at']);
  return {
    id, caseId, purpose, conferenceId: String(row['conference_id']), guestId: String(row['guest_id']), contributionId: String(row['contribution_id']), party: String(row['party']),
    level: row['level'] as ToldLevel, subjects: row['subjects'] as string[], recordedSeatId: String(row['recorded_seat_id']), proposedAt: momentOf(row['proposed_at']), needsWord: row['needs_word'] === true,
    state: row['state'] as ReadAloudState, word: wordAt && { seatId: String(row['word_seat_id']), at: wordAt, reason: wordReason ?? '' },
    manner: row['manner'] as Manner | null, tellerSeatId: row['teller_seat_id'] as string | null, toldAt: maybeMoment(row['told_at']), article: row['article'] as string | null,
    recalled: row['recalled'] as string | null, recalledAt: maybeMoment(row['recalled_at']), guestKnowsAt: maybeMoment(row['guest_knows_at']), version: Number(row['version']), known: row['known'] === true,
  };
}

