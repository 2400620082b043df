import type { Hypothesis } from '@casustafel/analysis-domain';
import { bytesOf, saveVersion, sql, uuid, within, type JsonRow, type Read, type ReadTx, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { audienced, visibleTo } from './audienced.rows';
import { HypothesisEntity } from './hypothesis.entity';

/** A hypothesis as it is kept. */
export interface KeptHypothesis extends Hypothesis {
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
}

/** With what stands against it, counted over the marks that all its readers may know. */
export interface CountedHypothesis extends KeptHypothesis {
  readonly againstFacts: number;
  readonly againstMarks: number;
}

interface Words {
  readonly text: string;
  readonly wrongIf: string;
}

const place = (id: string): string => `hypothesis:${id}`;

/** Numbered over what the reader may know, so that what they may not know leaves no gap; a row keeps its number, because rows are only added. */
export function readHypotheses(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<CountedHypothesis> {
  return read.rows(
    'Hypothesis',
    sql`select t.*, a.facts as against_facts, a.marks as against_marks
        from (select t.*, row_number() over (partition by t.conference_id order by t.first_processed_at, t.id) as place
              from hypothesis t where t.case_id = ${uuid(scope.caseId)} and ${visibleTo(actor, 'Hypothesis')}) t
        cross join lateral (select count(distinct m.contribution_id) as facts, count(*) as marks from evidence_mark m where m.hypothesis_id = t.id and m.scope = 'TABLE' and m.mark = 'DOES_NOT_FIT') a
        where ${within(scope, 'Hypothesis', 't')} order by t.first_processed_at, t.id`,
    (row) => ({ ...kept(sealer, row), position: Number(row['place']), againstFacts: Number(row['against_facts']), againstMarks: Number(row['against_marks']) }),
  );
}

/** For the acts: one hypothesis behind the wall, and saving what was decided about it. */
export class HypothesisRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Locked also for marking, so that one seat's two marks at once are one after the other. */
  async lock(id: string): Promise<KeptHypothesis | null> {
    const [row] = await this.tx.query(sql`select t.* from hypothesis t where t.id = ${uuid(id)} for no key update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** The last place among those the actor may know; what they may not know leaves no gap that they could see. */
  async lastPosition(conferenceId: string): Promise<number> {
    const [row] = await this.tx.query(sql`select coalesce(max(t.position), 0) as last from hypothesis t where t.conference_id = ${uuid(conferenceId)} and ${visibleTo(this.tx.actor, 'Hypothesis')}`);
    return Number(row?.['last'] ?? 0);
  }

  async insert({ text, wrongIf, audience, ...hypothesis }: Hypothesis): Promise<void> {
    await this.tx.manager.insert(HypothesisEntity, { ...hypothesis, audience: [...audience], content: this.seal(hypothesis, { text, wrongIf }), firstProcessedAt: this.tx.now });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptHypothesis, { text, wrongIf }: Hypothesis): Promise<void> {
    await saveVersion(this.tx, HypothesisEntity, before, { content: this.seal(before, { text, wrongIf }) });
  }

  private seal({ caseId, id }: Pick<Hypothesis, 'caseId' | 'id'>, words: Words): Buffer {
    return this.sealer.seal(caseId, place(id), words);
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptHypothesis {
  const base = audienced(row);
  const words = sealer.open<Words>(base.caseId, place(base.id), bytesOf(row['content']));
  return { ...base, ...words, conferenceId: row['conference_id'] as string, authorSeatId: row['author_seat_id'] as string, position: Number(row['position']) };
}
