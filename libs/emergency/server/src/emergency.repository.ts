import { bytes, bytesOf, consultedContributions, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, text, texts, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { EmergencyAccess, EmergencyKind, EmergencyLevel, EmergencyVerdict } from '@casustafel/emergency-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { EmergencyAccessEntity } from './emergency-access.entity';

/** An emergency as it is kept, with the names its readers know people by; of its words those that were asked for. */
export interface KeptEmergency extends EmergencyAccess {
  readonly regionId: string;
  readonly parties: readonly string[];
  readonly caseNumber: string;
  readonly name: string;
  readonly organisation: string;
  readonly reviewer: string | null;
  readonly note: string | null;
  /** The leak that was opened of it, as far as its reader may know of that. */
  readonly leakId: string | null;
}

/** Why, as it is sealed. */
export interface EmergencyWords {
  readonly reason: string;
  readonly argument: string | null;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'e.case_id', type: 'uuid' },
  professionalId: { column: 'e.professional_id', type: 'uuid' },
  regionId: { column: 'e.region_id', type: 'uuid' },
  parties: { column: 'e.parties', type: 'text[]' },
};
const selected = sql`select e.*, p.name, o.name as organisation, r.name as reviewer, k.id as leak_id from emergency_access e
  join professional p on p.id = e.professional_id join organisation o on o.id = e.organisation_id left join professional r on r.id = e.reviewed_by left join leak_record k on k.emergency_id = e.id`;
const visible = (actor: Actor) => ruleToSql(ruleFor(actor, 'read', 'EmergencyAccess'), COLUMNS);

const place = { words: (id: string) => `emergency:${id}`, extension: (id: string) => `emergency-extension:${id}`, review: (id: string) => `emergency-review:${id}` };

/** Those of a case, for whoever was skipped and whoever leads. A report tells what the table did. */
export const readEmergencies = (read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptEmergency> => read.rows(
  'EmergencyAccess', sql`${selected} where ${within(scope, 'EmergencyAccess', 'e')} and ${visible(actor)} ${raw(scope.report ? 'and false' : '')} order by e.from_at desc, e.id`, (row) => kept(sealer, row));

/** All the viewer may know of, over cases: what runs, what must be judged, and the rest. */
export const readAllEmergencies = (read: ReadTx, actor: Actor, sealer: Sealer): Read<KeptEmergency> => read.rows(
  'EmergencyAccess', sql`${selected} where ${visible(actor)} order by e.reviewed_at is not null, e.review_due, e.from_at desc, e.id limit 200`, (row) => kept(sealer, row));

/** One of them, with its words: read behind "why was this allowed" and nowhere else. */
export const readWhy = (read: ReadTx, actor: Actor, sealer: Sealer, id: string): Read<EmergencyWords & { readonly id: string; readonly extension: string | null }> => read.rows(
  'EmergencyAccess', sql`${selected} where e.id = ${uuid(id)} and ${visible(actor)}`, (row) => ({ id, ...why(sealer, row) }));

/** The viewer's own, while it runs: without it nothing of the case is read. */
export const readOwn = (read: ReadTx, actor: Actor, sealer: Sealer, id: string): Read<KeptEmergency> => read.rows(
  'EmergencyAccess',
  sql`${selected} where e.id = ${uuid(id)} and ${ruleToSql(ruleFor(actor, 'own', 'EmergencyAccess'), COLUMNS)} and e.ended_at is null and e.until_at > (select hub_now())`, (row) => kept(sealer, row));

/** Who sits where something is told. */
export interface Told {
  readonly seatId: string;
  readonly professionalId: string;
}

/** For the acts. How long it runs is the database's to say. */
export class EmergencyRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** The case this opened; null when there is none that this opens, for whatever reason. */
  async open(id: string, caseNumber: string, key: Buffer, kind: EmergencyKind, level: EmergencyLevel): Promise<string | null> {
    const [row] = await this.tx.query(sql`select open_emergency(${uuid(id)}, ${text(caseNumber)}, ${bytes(key)}, ${text(kind)}, ${text(level)}) as case_id`);
    return row!['case_id'] as string | null;
  }

  /** Of whose items something can be read, by the rules, for this person in their emergency. */
  async readableParties(actor: Actor, caseId: string): Promise<readonly string[]> {
    await this.tx.manager.query("select set_config('casustafel.sight', 'EMERGENCY', true)");
    const rows = await this.tx.query(sql`select distinct c.party from contribution c where c.case_id = ${uuid(caseId)} and ${consultedContributions(actor)} order by 1`);
    await this.tx.manager.query("select set_config('casustafel.sight', '', true)");
    return rows.map((row) => String(row['party']));
  }

  async begin(id: string, caseId: string, words: EmergencyWords, parties: readonly string[]): Promise<readonly Told[]> {
    return toldOf(await this.tx.query(sql`select b.* from begin_emergency(${uuid(id)}, ${bytes(this.sealer.seal(caseId, place.words(id), words))}, ${texts(parties)}) b`));
  }

  async told(id: string): Promise<readonly Told[]> {
    return toldOf(await this.tx.query(sql`select t.* from told_of_emergency(${uuid(id)}) t`));
  }

  async find(id: string): Promise<KeptEmergency | null> {
    const [row] = await this.tx.query(sql`${selected} where e.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** False when the clock, or another press, was first. */
  async extend({ id, caseId }: EmergencyAccess, reason: string): Promise<boolean> {
    const [row] = await this.tx.query(sql`select extend_emergency(${uuid(id)}, ${bytes(this.sealer.seal(caseId, place.extension(id), reason))}) as done`);
    return row!['done'] === true;
  }

  async end(id: string): Promise<boolean> {
    const [row] = await this.tx.query(sql`select end_emergency(${uuid(id)}) as done`);
    return row!['done'] === true;
  }

  /** @throws Problem STALE when somebody else was first. */
  async review(before: EmergencyAccess, { verdict, reviewedAt }: EmergencyAccess, note: string): Promise<void> {
    const { id, caseId } = before;
    await saveVersion(this.tx, EmergencyAccessEntity, before, { verdict, reviewedAt, reviewedBy: this.tx.actor.professionalId, review: this.sealer.seal(caseId, place.review(id), note) });
  }

  async officers(): Promise<readonly string[]> {
    return (await this.tx.query(sql`select p.id from professional p where p.region_id = ${uuid(this.tx.actor.regionId)} and 'PRIVACY_OFFICER' = any(p.offices)`)).map((row) => String(row['id']));
  }
}

const toldOf = (rows: readonly JsonRow[]): readonly Told[] => rows.map((row) => ({ seatId: String(row['seat_id']), professionalId: String(row['professional_id']) }));

function kept(sealer: Sealer, row: JsonRow): KeptEmergency {
  const [id, caseId] = [String(row['id']), String(row['case_id'])];
  return {
    id, caseId, regionId: String(row['region_id']), caseNumber: String(row['case_number']), parties: row['parties'] as string[],
    professionalId: String(row['professional_id']), organisationId: String(row['organisation_id']), name: String(row['name']), organisation: String(row['organisation']),
    kind: row['kind'] as EmergencyKind, level: row['level'] as EmergencyLevel, from: momentOf(row['from_at']), until: momentOf(row['until_at']),
    extendedAt: maybeMoment(row['extended_at']), endedAt: maybeMoment(row['ended_at']), reviewDue: String(row['review_due']),
    verdict: row['verdict'] as EmergencyVerdict | null, reviewedAt: maybeMoment(row['reviewed_at']), reviewer: row['reviewer'] as string | null, leakId: row['leak_id'] as string | null,
    note: row['review'] ? sealer.open<string>(caseId, place.review(id), bytesOf(row['review'])) : null, version: Number(row['version']),
  };
}

function why(sealer: Sealer, row: JsonRow): EmergencyWords & { readonly extension: string | null } {
  const [id, caseId] = [String(row['id']), String(row['case_id'])];
  return {
    ...sealer.open<EmergencyWords>(caseId, place.words(id), bytesOf(row['content'])),
    extension: row['extension'] ? sealer.open<string>(caseId, place.extension(id), bytesOf(row['extension'])) : null,
  };
}
