import {
  bytesOf, maybeMoment, momentOf, ruleToSql, sql, stale, uuid, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx,
} from '@casustafel/database';
import type { Merge, MergeState } from '@casustafel/identity-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { notInReport } from './inquiry.repository';

const COLUMNS: RuleColumns = { caseId: { column: 'm.case_id', type: 'uuid' } };
const reasonPlace = (id: string): string => `person-merge-reason:${id}`;
const undoPlace = (id: string): string => `person-merge-undo:${id}`;

export function readMerges(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<Merge> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'PersonMerge'), COLUMNS);
  return read.rows(
    'PersonMerge',
    sql`select m.*, array(select p.pseudonym from person p where p.id in (m.surviving_id, m.merged_id)) as subjects from person_merge m
        where ${within(scope, 'PersonMerge', 'm')} and ${visible}${notInReport(scope)} order by m.proposed_at, m.id`,
    (row) => kept(sealer, row),
  );
}

export class MergeRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async ofCase(caseId: string): Promise<readonly Merge[]> {
    return (await this.tx.query(sql`select * from person_merge m where m.case_id = ${uuid(caseId)} order by m.proposed_at, m.id`)).map((row) => kept(this.sealer, row));
  }

  async find(id: string): Promise<Merge | null> {
    const [row] = await this.tx.query(sql`select * from person_merge m where m.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert(merge: Merge): Promise<void> {
    const { id, caseId, survivingId, mergedId, state, proposedBy, proposedByOrganisation, proposedAt, version } = merge;
    await this.tx.manager.query(
      `insert into person_merge (id, case_id, surviving_id, merged_id, state, reason, proposed_by, proposed_by_organisation, proposed_at, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, caseId, survivingId, mergedId, state, this.sealer.seal(caseId, reasonPlace(id), merge.reason), proposedBy, proposedByOrganisation, proposedAt, version],
    );
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: Merge, after: Merge): Promise<void> {
    const { id, caseId, state, confirmedBy, confirmedByOrganisation, confirmedAt, undoneBy, undoneAt, undoReason, version } = after;
    const [, changed] = await this.tx.manager.query(
      `update person_merge set state = $3, confirmed_by = $4, confirmed_by_organisation = $5, confirmed_at = $6, undone_by = $7, undone_at = $8, undo_reason = $9, version = $10
       where id = $1 and version = $2`,
      [id, before.version, state, confirmedBy, confirmedByOrganisation, confirmedAt, undoneBy, undoneAt, undoReason === null ? null : this.sealer.seal(caseId, undoPlace(id), undoReason), version],
    );
    if (changed !== 1) throw stale();
  }

  /** The pseudonyms of both entries: each stays the name the log knows it by. */
  async pseudonyms({ survivingId, mergedId }: Merge): Promise<readonly string[]> {
    const rows = await this.tx.query(sql`select p.pseudonym from person p where p.id in (${uuid(survivingId)}, ${uuid(mergedId)}) order by p.id`);
    return rows.map((row) => row['pseudonym'] as string);
  }
}

const text = (value: unknown): string | null => value as string | null;

function kept(sealer: Sealer, row: JsonRow): Merge {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId, survivingId: row['surviving_id'] as string, mergedId: row['merged_id'] as string, state: row['state'] as MergeState,
    reason: sealer.open(caseId, reasonPlace(id), bytesOf(row['reason'])),
    proposedBy: row['proposed_by'] as string, proposedByOrganisation: row['proposed_by_organisation'] as string, proposedAt: momentOf(row['proposed_at']),
    confirmedBy: text(row['confirmed_by']), confirmedByOrganisation: text(row['confirmed_by_organisation']), confirmedAt: maybeMoment(row['confirmed_at']),
    undoneBy: text(row['undone_by']), undoneAt: maybeMoment(row['undone_at']), undoReason: row['undo_reason'] ? sealer.open(caseId, undoPlace(id), bytesOf(row['undo_reason'])) : null,
    version: row['version'] as number,
  };
}
