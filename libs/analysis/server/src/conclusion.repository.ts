import type { Conclusion } from '@casustafel/analysis-domain';
import { bytesOf, momentOf, saveVersion, sql, uuid, within, type JsonRow, type Read, type ReadTx, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { audienced, resting, restingColumns, visibleTo } from './audienced.rows';
import { ConclusionEntity } from './conclusion.entity';

/** A conclusion as it is kept. */
export interface KeptConclusion extends Conclusion {
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
  readonly writtenAt: Date;
}

const place = (id: string): string => `conclusion:${id}`;

export function readConclusions(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptConclusion> {
  return read.rows('Conclusion', sql`select t.* from conclusion t where ${within(scope, 'Conclusion', 't')} and ${visibleTo(actor, 'Conclusion')} order by t.first_processed_at, t.id`, (row) => kept(sealer, row));
}

/** For the acts: one conclusion behind the wall, and saving what was decided about it. */
export class ConclusionRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptConclusion | null> {
    const [row] = await this.tx.query(sql`select t.* from conclusion t where t.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Those of this conference that the actor may know; whoever begins one next waits until this transaction ends. */
  async lockBeginning(conferenceId: string): Promise<KeptConclusion[]> {
    await this.tx.manager.query("select pg_advisory_xact_lock(hashtextextended('conclusion:' || $1, 0))", [conferenceId]);
    const rows = await this.tx.query(sql`select t.* from conclusion t where t.conference_id = ${uuid(conferenceId)} and ${visibleTo(this.tx.actor, 'Conclusion')}`);
    return rows.map((row) => kept(this.sealer, row));
  }

  async insert(conclusion: Conclusion): Promise<void> {
    const { id, caseId, conferenceId, scope, version } = conclusion;
    await this.tx.manager.insert(ConclusionEntity, { id, caseId, conferenceId, scope, version, ...this.columns(conclusion), firstProcessedAt: this.tx.now });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptConclusion, after: Conclusion): Promise<void> {
    await saveVersion(this.tx, ConclusionEntity, before, this.columns(after));
  }

  private columns(conclusion: Conclusion) {
    const { id, caseId, organisationId, task, authorSeatId, audience, text } = conclusion;
    return { organisationId, task, authorSeatId, audience: [...audience], ...restingColumns(conclusion), content: this.sealer.seal(caseId, place(id), { text }), writtenAt: this.tx.now };
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptConclusion {
  const base = audienced(row);
  const { text } = sealer.open<{ text: string }>(base.caseId, place(base.id), bytesOf(row['content']));
  return { ...base, ...resting(row), text, writtenAt: momentOf(row['written_at']) };
}
