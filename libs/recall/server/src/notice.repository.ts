import { knownContributions, maybeMoment, moment, momentOf, raw, ruleToSql, saveVersion, sql, text, uuid, uuids, within, type JsonRow, type Read, type ReadTx, type RecalledItem, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import { newId } from '@casustafel/kernel';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { RecallKind, Receiving, Shown } from '@casustafel/recall-domain';
import { RecallNoticeEntity } from './recall-notice.entity';

/** A notice as it is kept, with what its reader may know of its item now. */
export interface KeptNotice {
  readonly id: string;
  readonly caseId: string;
  readonly kind: RecallKind;
  readonly contributionId: string;
  readonly supplierParty: string;
  readonly supplierId: string;
  readonly supplier: string;
  readonly party: string;
  readonly organisationId: string;
  readonly receiver: string;
  readonly readers: readonly string[];
  readonly readerNames: readonly string[];
  readonly readAt: Date;
  readonly toldAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  readonly version: number;
  /** None of its readers is left to hear it. */
  readonly unheard: boolean;
  /** Somebody of theirs holds the mandate. */
  readonly mandated: boolean;
  /** Whether the one who looks may still know the item itself. */
  readonly known: boolean;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'n.case_id', type: 'uuid' },
  party: { column: 'n.party', type: 'text' },
  supplierParty: { column: 'n.supplier_party', type: 'text' },
  organisationId: { column: 'n.organisation_id', type: 'uuid' },
  readers: { column: 'n.readers', type: 'uuid[]' },
  unheard: { column: 'nobody_hears(n.party, n.readers)', type: 'flag' },
};

const selected = (actor: Actor) => sql`
  select n.*, o.name as receiver, s.name as supplier, b.name as confirmed_name, nobody_hears(n.party, n.readers) as unheard,
    array(select p.name from professional p where p.id = any(n.readers) order by p.name) as reader_names,
    exists (select 1 from professional p where p.organisation_id = n.organisation_id and 'MANDATE_HOLDER' = any(p.offices)) as mandated,
    exists (select 1 from contribution c where c.id = n.contribution_id and ${knownContributions(actor)}) as known
  from recall_notice n join organisation o on o.id = n.organisation_id join organisation s on s.id = n.supplier_id left join professional b on b.id = n.confirmed_by`;

/** Notices for the reader, or of their own items. A report tells what was found, not who was called back. */
export const readNotices = (read: ReadTx, actor: Actor, scope: Scope): Read<KeptNotice> => read.rows(
  'RecallNotice', sql`${selected(actor)} where ${within(scope, 'RecallNotice', 'n')} and ${visible(actor)} ${raw(scope.report ? 'and false' : '')} order by n.told_at desc, n.id`, kept);

/** Notices that reach somebody as holder of the mandate, over all cases of their organisation. */
export const readForMandate = (read: ReadTx, actor: Actor): Read<KeptNotice> => read.rows(
  'RecallNotice',
  sql`${selected(actor)} where n.organisation_id = ${uuid(actor.organisationId)} and nobody_hears(n.party, n.readers) and ${raw(String(actor.offices.includes('MANDATE_HOLDER')))} and ${visible(actor)} order by n.told_at desc, n.id`, kept);

const visible = (actor: Actor) => ruleToSql(ruleFor(actor, 'read', 'RecallNotice'), COLUMNS);

/** For the acts: who had it shown, what is sent to whom, and who confirmed. */
export class NoticeRepository {
  constructor(private readonly tx: Tx) {}

  /** Who of other parties had this item on their screen; nobody for whoever does not supply it. */
  async shown(contributionId: string): Promise<readonly Shown[]> {
    const rows = await this.tx.query(sql`select x.* from shown_of_item(${uuid(contributionId)}) x`);
    return rows.map((row) => ({ professionalId: String(row['professional_id']), organisationId: String(row['organisation_id']), party: String(row['party']), firstAt: momentOf(row['first_at']) }));
  }

  async insertRecall(item: RecalledItem, kind: RecallKind, subjects: readonly string[]): Promise<string> {
    const id = newId();
    await this.write(sql`
      insert into recall (id, case_id, contribution_id, party, organisation_id, kind, subjects, at, made_at) values
      (${uuid(id)}, ${uuid(item.caseId)}, ${uuid(item.id)}, ${text(item.party)}, ${uuid(item.organisationId)}, ${text(kind)}, ${uuids(subjects)}, ${moment(this.tx.now)}, clock_timestamp() + (hub_now() - now()))`);
    return id;
  }

  async insert(recallId: string, item: RecalledItem, kind: RecallKind, subjects: readonly string[], { party, organisationId, readers, readAt }: Receiving): Promise<string> {
    const id = newId();
    await this.write(sql`
      insert into recall_notice (id, case_id, recall_id, contribution_id, kind, supplier_party, supplier_id, party, organisation_id, readers, subjects, read_at, told_at) values
      (${uuid(id)}, ${uuid(item.caseId)}, ${uuid(recallId)}, ${uuid(item.id)}, ${text(kind)}, ${text(item.party)}, ${uuid(item.organisationId)}, ${text(party)}, ${uuid(organisationId)},
       ${uuids(readers)}, ${uuids(subjects)}, ${moment(readAt)}, ${moment(this.tx.now)})`);
    return id;
  }

  async lock(id: string): Promise<KeptNotice | null> {
    await this.tx.query(sql`select n.id from recall_notice n where n.id = ${uuid(id)} for update`);
    const [row] = await this.tx.query(sql`${selected(this.tx.actor)} where n.id = ${uuid(id)}`);
    return row ? kept(row) : null;
  }

  /** @throws Problem STALE when somebody else was first. */
  async confirm(notice: KeptNotice): Promise<void> {
    await saveVersion(this.tx, RecallNoticeEntity, notice, { confirmedAt: this.tx.now, confirmedBy: this.tx.actor.professionalId });
  }

  /** Who holds the mandate of this organisation, to be told where nobody else is left. */
  async mandateHolders(organisationId: string): Promise<readonly string[]> {
    return (await this.tx.query(sql`select p.id from professional p where p.organisation_id = ${uuid(organisationId)} and 'MANDATE_HOLDER' = any(p.offices)`)).map((row) => String(row['id']));
  }

  private async write({ text: statement, values }: ReturnType<typeof sql>): Promise<void> {
    await this.tx.manager.query(statement, [values]);
  }
}

const kept = (row: JsonRow): KeptNotice => ({
  id: String(row['id']), caseId: String(row['case_id']), kind: row['kind'] as RecallKind, contributionId: String(row['contribution_id']),
  supplierParty: String(row['supplier_party']), supplierId: String(row['supplier_id']), supplier: String(row['supplier']),
  party: String(row['party']), organisationId: String(row['organisation_id']), receiver: String(row['receiver']),
  readers: row['readers'] as string[], readerNames: row['reader_names'] as string[], readAt: momentOf(row['read_at']), toldAt: momentOf(row['told_at']),
  confirmedAt: maybeMoment(row['confirmed_at']), confirmedBy: (row['confirmed_name'] as string | null) ?? null, version: Number(row['version']),
  unheard: row['unheard'] === true, mandated: row['mandated'] === true, known: row['known'] === true,
});
