import type { AgreementVersion } from '@casustafel/agreement-domain';
import { maybeMoment, momentOf, ruleToSql, sql, text, uuid, type JsonRow, type Read, type ReadTx, type RuleColumns, type Tx } from '@casustafel/database';
import type { LegalMode } from '@casustafel/kernel';
import { ruleFor, type Actor } from '@casustafel/policy';

const COLUMNS: RuleColumns = { regionId: { column: 'a.region_id', type: 'uuid' } };

/** A version with who proposed and confirmed it. */
export interface NamedVersion extends AgreementVersion {
  readonly proposer: string;
  readonly confirmer: string | null;
}

/** Every version the region had, newest first; what was is never written over. */
export function readVersions(read: ReadTx, actor: Actor): Read<NamedVersion> {
  return read.rows(
    'SharingAgreement',
    sql`select a.*, p.name as proposer, c.name as confirmer from agreement_version a join professional p on p.id = a.proposed_by left join professional c on c.id = a.confirmed_by
        where ${ruleToSql(ruleFor(actor, 'read', 'SharingAgreement'), COLUMNS)} order by a.mode desc, a.number desc`,
    (row) => ({ ...kept(row), proposer: row['proposer'] as string, confirmer: row['confirmer'] as string | null }),
  );
}

/** For the acts on versions. */
export class AgreementVersionRepository {
  constructor(private readonly tx: Tx) {}

  /** All of the region under this regime, held still: of two who propose or confirm at once the second sees what the first did. */
  async lock(regionId: string, mode: LegalMode): Promise<readonly AgreementVersion[]> {
    await this.tx.manager.query('select pg_advisory_xact_lock(hashtext($1))', [`agreement ${regionId} ${mode}`]);
    return (await this.tx.query(sql`select * from agreement_version a where a.region_id = ${uuid(regionId)} and a.mode = ${text(mode)} order by a.number`)).map(kept);
  }

  async find(id: string): Promise<AgreementVersion | null> {
    const [row] = await this.tx.query(sql`select * from agreement_version a where a.id = ${uuid(id)}`);
    return row ? kept(row) : null;
  }

  async insert({ id, regionId, mode, base, number, narrowings, reason, proposedBy, proposedAt }: AgreementVersion): Promise<void> {
    await this.tx.manager.query(
      'insert into agreement_version (id, region_id, mode, base, number, narrowings, reason, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [id, regionId, mode, base, number, JSON.stringify(narrowings), reason, proposedBy, proposedAt],
    );
  }

  /** Puts it in force in the place of the one before. */
  async putInForce({ id, confirmedBy, inForceAt }: AgreementVersion, before: AgreementVersion | undefined): Promise<void> {
    if (before) await this.tx.manager.query('update agreement_version set replaced_at = $2 where id = $1', [before.id, inForceAt]);
    await this.tx.manager.query('update agreement_version set confirmed_by = $2, in_force_at = $3 where id = $1', [id, confirmedBy, inForceAt]);
  }

  async drop({ id, droppedAt }: AgreementVersion): Promise<void> {
    await this.tx.manager.query('update agreement_version set dropped_at = $2 where id = $1', [id, droppedAt]);
  }
}

export const isInForce = ({ inForceAt, replacedAt }: AgreementVersion): boolean => inForceAt !== null && replacedAt === null;

function kept(row: JsonRow): AgreementVersion {
  return {
    id: row['id'] as string,
    regionId: row['region_id'] as string,
    mode: row['mode'] as LegalMode,
    base: row['base'] as string,
    number: row['number'] as number,
    narrowings: row['narrowings'] as AgreementVersion['narrowings'],
    reason: row['reason'] as string,
    proposedBy: row['proposed_by'] as string,
    proposedAt: momentOf(row['proposed_at']),
    confirmedBy: row['confirmed_by'] as string | null,
    inForceAt: maybeMoment(row['in_force_at']),
    replacedAt: maybeMoment(row['replaced_at']),
    droppedAt: maybeMoment(row['dropped_at']),
  };
}
