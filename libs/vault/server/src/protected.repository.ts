import { ruleToSql, saveVersion, sql, uuid, within, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { ProtectedValue } from '@casustafel/vault-domain';
import { ProtectedValueEntity } from './protected.entity';
import { kept, needleOf, sealedNeedle, sealedWords, whyPlace, type KeptProtected } from './protected.row';
import { KeptVeil, type KeptNeedle } from './kept-veil';

const COLUMNS: RuleColumns = {
  caseId: { column: 'v.case_id', type: 'uuid' }, party: { column: 'v.party', type: 'text' }, keptBySeatId: { column: 'v.kept_by', type: 'uuid' }, channel: { column: 'v.channel', type: 'uuid' }, audience: { column: 'v.audience', type: 'uuid[]' }, openUntil: { column: 'v.open_until', type: 'moment' },
};

/** What the reader may know of the vault of a case, oldest first; what was withdrawn is not kept any more. */
export function readProtected(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptProtected> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'ProtectedValue'), COLUMNS);
  return read.rows('ProtectedValue', sql`select v.* from protected_value v where ${within(scope, 'ProtectedValue', 'v')} and v.withdrawn_at is null and ${visible} order by v.kept_at, v.id`, (row) => kept(sealer, row));
}

/** For the acts on what is kept, each behind the turn of the vault: who writes a text meanwhile waits, or is waited for. */
export class ProtectedRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async turn(caseId: string): Promise<void> {
    await this.tx.manager.query('select vault_of($1, true)', [caseId]);
  }

  async caseOf(id: string): Promise<string | null> {
    const [row] = await this.tx.query(sql`select v.case_id from protected_value v where v.id = ${uuid(id)}`);
    return (row?.['case_id'] as string | undefined) ?? null;
  }

  async lock(id: string): Promise<KeptProtected | null> {
    const [row] = await this.tx.query(sql`select v.* from protected_value v where v.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert(value: ProtectedValue, by: { readonly organisationId: string; readonly task: string; readonly subjects: readonly string[]; readonly regionId: string }): Promise<void> {
    const { id, caseId, personId, kind, audience, openUntil, keptAt, withdrawnAt, version } = value;
    await this.tx.manager.insert(ProtectedValueEntity, {
      id, caseId, personId, kind, openUntil, keptAt, withdrawnAt, version, audience: [...audience], organisationId: by.organisationId, task: by.task, subjects: [...by.subjects], keptBySeatId: value.keptBySeatId,
      content: sealedWords(this.sealer, value), why: this.why(value),
    });
    await this.tx.manager.query('insert into protected_needle (id, case_id, region_id, content) values ($1, $2, $3, $4)', [id, caseId, by.regionId, sealedNeedle(this.sealer, value)]);
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: ProtectedValue, after: ProtectedValue): Promise<void> {
    const { audience, openUntil, withdrawnAt } = after;
    await saveVersion(this.tx, ProtectedValueEntity, before, { audience: [...audience], openUntil, withdrawnAt, content: sealedWords(this.sealer, after), ...(after.why !== before.why && { why: this.why(after) }) });
    if (withdrawnAt) await this.tx.manager.query('delete from protected_needle where id = $1', [after.id]);
    else await this.tx.manager.query('update protected_needle set content = $2 where id = $1', [after.id, sealedNeedle(this.sealer, after)]);
  }

  /** As the database judged it, once it was saved. */
  async channelOf(id: string): Promise<string> {
    const [row] = await this.tx.query(sql`select v.channel from protected_value v where v.id = ${uuid(id)}`);
    return row!['channel'] as string;
  }

  async reachesAll(id: string, seatIds: readonly string[]): Promise<boolean> {
    const [{ reaches }] = await this.tx.manager.query('select vault_reaches($1, $2) as reaches', [id, seatIds]);
    return reaches as boolean;
  }

  /** Where it travelled until its case was judged again; null when open screens have followed. */
  async takeFormerChannel(id: string): Promise<string | null> {
    const [row] = await this.tx.query(sql`select n.was_channel from protected_needle n where n.id = ${uuid(id)}`);
    const was = (row?.['was_channel'] as string | null | undefined) ?? null;
    if (was) await this.tx.manager.query('update protected_needle set was_channel = null where id = $1', [id]);
    return was;
  }

  private why({ caseId, id, why }: ProtectedValue): Buffer | null {
    return why === null ? null : this.sealer.seal(caseId, whyPlace(id), why);
  }
}

/** The veil as it becomes by this change, from what it was. */
export function veilAfter(before: KeptVeil, caseId: string, { withdrawnAt, ...value }: ProtectedValue): KeptVeil {
  const others = before.needles.filter(({ id }) => id !== value.id);
  const needles: readonly KeptNeedle[] = withdrawnAt ? others : [...others, needleOf({ ...value, withdrawnAt })];
  return new KeptVeil(caseId, needles);
}

/** Whether it is open to somebody no longer, by the clock alone. */
export const ranOut = ({ audience, openUntil }: ProtectedValue, now: Date): boolean => audience.length > 0 && openUntil <= now;
