import { momentOf, raw, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { notInReport } from './inquiry.repository';

/** That a number is kept. The number itself no read can name: the application may write that column and not read it. */
export interface KeptBsn {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly recordedAt: Date;
}

const COLUMNS: RuleColumns = { caseId: { column: 'b.case_id', type: 'uuid' } };
const FIELDS = raw('b.id, b.case_id, b.person_id, b.recorded_at');
const kept = (row: JsonRow): KeptBsn => ({ id: row['id'] as string, caseId: row['case_id'] as string, personId: row['person_id'] as string, recordedAt: momentOf(row['recorded_at']) });

export function readBsns(read: ReadTx, actor: Actor, scope: Scope): Read<KeptBsn> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'PersonBsn'), COLUMNS);
  return read.rows('PersonBsn', sql`select ${FIELDS} from person_bsn b where ${within(scope, 'PersonBsn', 'b')} and ${visible}${notInReport(scope)} order by b.recorded_at, b.id`, kept);
}

export class BsnRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async ofPerson(personId: string): Promise<KeptBsn | null> {
    const [row] = await this.tx.query(sql`select ${FIELDS} from person_bsn b where b.person_id = ${uuid(personId)}`);
    return row ? kept(row) : null;
  }

  /** Puts the number in the place of what stood there; found again only by whoever has the hub's key and the number itself. */
  async put(before: KeptBsn | null, { caseId, personId, bsn }: { caseId: string; personId: string; bsn: string }): Promise<string> {
    const id = before?.id ?? newId();
    await this.remove(personId);
    await this.tx.manager.query('insert into person_bsn (id, case_id, person_id, bsn, bsn_key, recorded_at) values ($1, $2, $3, $4, $5, $6)', [
      id, caseId, personId, this.sealer.seal(caseId, `person-bsn:${personId}`, bsn), this.sealer.keyed('bsn', bsn), this.tx.now,
    ]);
    return id;
  }

  async remove(personId: string): Promise<void> {
    await this.tx.manager.query('delete from person_bsn where person_id = $1', [personId]);
  }
}
