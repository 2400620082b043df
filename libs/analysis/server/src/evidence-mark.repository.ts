import type { EvidenceMark, MadeMark } from '@casustafel/analysis-domain';
import { saveVersion, sql, uuid, within, type JsonRow, type Read, type ReadTx, type Scope, type Tx } from '@casustafel/database';
import type { Actor } from '@casustafel/policy';
import { audienced, visibleTo } from './audienced.rows';
import { EvidenceMarkEntity } from './evidence-mark.entity';

/** A mark as it is kept. */
export interface KeptMark extends MadeMark {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
  readonly version: number;
}

export function readMarks(read: ReadTx, actor: Actor, scope: Scope): Read<KeptMark> {
  return read.rows('EvidenceMark', sql`select t.* from evidence_mark t where ${within(scope, 'EvidenceMark', 't')} and ${visibleTo(actor, 'EvidenceMark')} order by t.marked_at, t.id`, kept);
}

/** For the acts: one seat's mark of one fact under one hypothesis. */
export class EvidenceMarkRepository {
  constructor(private readonly tx: Tx) {}

  async lock({ hypothesisId, contributionId, seatId }: Pick<EvidenceMark, 'hypothesisId' | 'contributionId' | 'seatId'>): Promise<KeptMark | null> {
    const [row] = await this.tx.query(
      sql`select t.* from evidence_mark t where t.hypothesis_id = ${uuid(hypothesisId)} and t.contribution_id = ${uuid(contributionId)} and t.seat_id = ${uuid(seatId)} for update`,
    );
    return row ? kept(row) : null;
  }

  async insert(made: MadeMark & Pick<EvidenceMarkEntity, 'id' | 'caseId' | 'organisationId' | 'task'>): Promise<void> {
    await this.tx.manager.insert(EvidenceMarkEntity, { ...made, audience: [...made.audience], markedAt: this.tx.now, version: 1 });
  }

  async replace(before: KeptMark, { mark, scope, audience }: MadeMark): Promise<void> {
    await saveVersion(this.tx, EvidenceMarkEntity, before, { mark, scope, audience: [...audience], markedAt: this.tx.now });
  }
}

const kept = (row: JsonRow): KeptMark => ({
  ...audienced(row),
  hypothesisId: row['hypothesis_id'] as string,
  contributionId: row['contribution_id'] as string,
  seatId: row['seat_id'] as string,
  mark: row['mark'] as EvidenceMark['mark'],
});
