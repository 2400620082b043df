import type { Factor } from '@casustafel/analysis-domain';
import { bytesOf, momentOf, saveVersion, sql, uuid, within, type JsonRow, type Read, type ReadTx, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { audienced, resting, restingColumns, visibleTo } from './audienced.rows';
import { FactorEntity } from './factor.entity';

/** A factor as it is kept. */
export interface KeptFactor extends Factor {
  readonly party: string;
  /** In which channel it travels. */
  readonly channel: string;
  readonly addedAt: Date;
}

const place = (id: string): string => `factor:${id}`;

export function readFactors(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptFactor> {
  return read.rows('Factor', sql`select t.* from factor t where ${within(scope, 'Factor', 't')} and ${visibleTo(actor, 'Factor')} order by t.first_processed_at, t.id`, (row) => kept(sealer, row));
}

/** For the acts: one factor behind the wall, and saving what was decided about it. */
export class FactorRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptFactor | null> {
    const [row] = await this.tx.query(sql`select t.* from factor t where t.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert(factor: Factor, subjects: readonly string[]): Promise<void> {
    const { id, caseId, conferenceId, organisationId, task, authorSeatId, scope, version } = factor;
    await this.tx.manager.insert(FactorEntity, {
      id, caseId, conferenceId, organisationId, task, authorSeatId, scope, version, ...this.columns(factor, subjects), firstProcessedAt: this.tx.now,
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptFactor, after: Factor, subjects: readonly string[]): Promise<void> {
    await saveVersion(this.tx, FactorEntity, before, this.columns(after, subjects));
  }

  async remove({ id }: KeptFactor): Promise<void> {
    await this.tx.manager.delete(FactorEntity, { id });
  }

  private columns(factor: Factor, subjects: readonly string[]) {
    const { id, caseId, personId, kind, mechanism, audience, text } = factor;
    return { personId, kind, mechanism, audience: [...audience], subjects: [...subjects], ...restingColumns(factor), content: this.sealer.seal(caseId, place(id), { text }) };
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptFactor {
  const base = audienced(row);
  const { text } = sealer.open<{ text: string }>(base.caseId, place(base.id), bytesOf(row['content']));
  return {
    ...base, ...resting(row), text,
    personId: row['person_id'] as string | null,
    kind: row['kind'] as Factor['kind'],
    mechanism: row['mechanism'] as Factor['mechanism'],
    addedAt: momentOf(row['first_processed_at']),
  };
}
