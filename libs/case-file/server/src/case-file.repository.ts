import type { CaseFile } from '@casustafel/case-file-domain';
import {
  bytesOf, maybeMoment, momentOf, ruleToSql, saveVersion, sql, uuid, whole, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx,
} from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { CaseFileEntity } from './case-file.entity';

/** A file as it is read: with the last day it is kept, which the clock of the law decides and no act on the file. */
export interface KeptCaseFile extends CaseFile {
  readonly retainUntil: string;
}

const COLUMNS: RuleColumns = { id: { column: 'c.id', type: 'uuid' } };

const reasonPlace = (id: string): string => `case-file-reason:${id}`;
const goalPlace = (id: string): string => `case-file-goal:${id}`;

/** The file itself, for whoever has a live seat in it. */
export function readCaseFile(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptCaseFile> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'CaseFile'), COLUMNS);
  return read.rows(
    'CaseFile',
    // A file is its own case: the column every other part is found by is here its id.
    sql`select c.* from (select f.*, f.id as case_id from case_file f) c where ${within(scope, 'CaseFile', 'c')} and ${visible}`,
    (row) => ({ ...kept(sealer, row), retainUntil: row['retain_until'] as string }),
  );
}

/** For the acts on a file. */
export class CaseFileRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Takes the next number, and answers the one before it; the row stays locked until the end, so that no two cases share one. */
  async lastSequence(regionId: string, year: number): Promise<number> {
    await this.tx.manager.query('insert into case_number (region_id, year, last) values ($1, $2, 0) on conflict do nothing', [regionId, year]);
    await this.tx.manager.query('update case_number set last = last + 1 where region_id = $1 and year = $2', [regionId, year]);
    const [row] = await this.tx.query(sql`select last from case_number where region_id = ${uuid(regionId)} and year = ${whole(year)}`);
    return Number(row!['last']) - 1;
  }

  async insert(caseFile: CaseFile, startedBy: string): Promise<void> {
    await this.tx.manager.insert(CaseFileEntity, { ...caseFile, startedBy, ...this.sealed(caseFile) });
    // The log's own name of the case: its reader cannot look into the file.
    await this.tx.manager.query('insert into log_case (case_id, region_id, number) values ($1, $2, $3)', [caseFile.id, caseFile.regionId, caseFile.number]);
  }

  /** Locked, so that of two who seat or correct at once the second sees what the first did. */
  async lock(id: string): Promise<CaseFile | null> {
    const [row] = await this.tx.query(sql`select * from case_file c where c.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: CaseFile, after: CaseFile): Promise<void> {
    await saveVersion(this.tx, CaseFileEntity, before, this.sealed(after));
  }

  private sealed({ id, reason, goal }: CaseFile): { reason: Buffer; goal: Buffer } {
    return { reason: this.sealer.seal(id, reasonPlace(id), reason), goal: this.sealer.seal(id, goalPlace(id), goal) };
  }
}

function kept(sealer: Sealer, row: JsonRow): CaseFile {
  const id = row['id'] as string;
  return {
    id,
    regionId: row['region_id'] as string,
    tableId: row['table_id'] as string,
    number: row['number'] as string,
    legalMode: row['legal_mode'] as CaseFile['legalMode'],
    stage: row['stage'] as CaseFile['stage'],
    reason: sealer.open(id, reasonPlace(id), bytesOf(row['reason'])),
    goal: sealer.open(id, goalPlace(id), bytesOf(row['goal'])),
    firstProcessedAt: momentOf(row['first_processed_at']),
    refusedAt: maybeMoment(row['refused_at']),
    closedAt: maybeMoment(row['closed_at']),
    version: row['version'] as number,
  };
}
