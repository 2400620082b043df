import { bytes, bytesOf, maybeMoment, moment, momentOf, raw, ruleToSql, saveVersion, sql, stoodAt, text, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { DataCategory } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor, type ActorSeat } from '@casustafel/policy';
import type { SupplyRefusal } from '@casustafel/recall-domain';
import { SupplyRefusalEntity } from './supply-refusal.entity';

/** A refusal as it is kept; the reason is there for its own party alone. */
export interface KeptRefusal extends SupplyRefusal {
  readonly organisation: string;
  readonly reason: string | null;
}

const COLUMNS: RuleColumns = { caseId: { column: 'r.case_id', type: 'uuid' }, party: { column: 'r.party', type: 'text' } };
const place = (id: string): string => `supply_refusal:${id}`;

// The wall of the reason leaves the row out for everybody else, so that there is nothing here to open.
const selected = sql`select r.*, o.name as organisation, w.content from supply_refusal r join organisation o on o.id = r.organisation_id left join supply_refusal_reason w on w.refusal_id = r.id`;

/** Who does not give, for every live seat of the case; a report tells it as it stood. */
export const readRefusals = (read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptRefusal> => read.rows(
  'SupplyRefusal', sql`${selected} where ${within(scope, 'SupplyRefusal', 'r')} and ${ruleToSql(ruleFor(actor, 'read', 'SupplyRefusal'), COLUMNS)} ${stoodAt(scope, raw('r.refused_at'))} order by r.refused_at desc, r.id`, (row) => kept(sealer, row));

/** For the acts: one refusal behind the wall, and those of a party that stand. */
export class RefusalRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async standing(party: string): Promise<readonly Pick<SupplyRefusal, 'category'>[]> {
    return (await this.tx.query(sql`select r.category from supply_refusal r where r.party = ${text(party)} and r.lifted_at is null`)).map((row) => ({ category: row['category'] as DataCategory | null }));
  }

  async insert({ id, caseId, party, category }: SupplyRefusal, { id: seatId, organisationId, task }: ActorSeat, reason: string): Promise<void> {
    for (const { text: statement, values } of [
      sql`insert into supply_refusal (id, case_id, organisation_id, task, category, seat_id, refused_at) values (${uuid(id)}, ${uuid(caseId)}, ${uuid(organisationId)}, ${text(task)}, ${text(category)}, ${uuid(seatId)}, ${moment(this.tx.now)})`,
      sql`insert into supply_refusal_reason (refusal_id, case_id, party, content) values (${uuid(id)}, ${uuid(caseId)}, ${text(party)}, ${bytes(this.sealer.seal(caseId, place(id), { reason }))})`,
    ]) await this.tx.manager.query(statement, [values]);
  }

  async lock(id: string): Promise<KeptRefusal | null> {
    await this.tx.query(sql`select r.id from supply_refusal r where r.id = ${uuid(id)} for update`);
    const [row] = await this.tx.query(sql`${selected} where r.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptRefusal, { liftedAt }: SupplyRefusal, seatId: string): Promise<void> {
    await saveVersion(this.tx, SupplyRefusalEntity, before, { liftedAt, liftedBy: seatId });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptRefusal {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId, organisationId: String(row['organisation_id']), organisation: String(row['organisation']), party: String(row['party']), category: row['category'] as DataCategory | null,
    refusedAt: momentOf(row['refused_at']), liftedAt: maybeMoment(row['lifted_at']), version: Number(row['version']),
    reason: row['content'] ? sealer.open<{ reason: string }>(caseId, place(id), bytesOf(row['content'])).reason : null,
  };
}
