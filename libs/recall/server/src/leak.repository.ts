import { bytes, bytesOf, maybeMoment, moment, momentOf, raw, ruleToSql, saveVersion, sql, text, uuid, uuids, within, type ClosedItem, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { FamilyRole } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { LeakKind, LeakRecord, LeakRisk, LeakState, Shown } from '@casustafel/recall-domain';
import { LeakRecordEntity } from './leak-record.entity';

/** Whom a leak is about, as the log knows them: the family role and a number. */
export interface Concerned {
  readonly familyRole: FamilyRole;
  readonly position: number;
}

/** A leak as it is kept. */
export interface KeptLeak extends LeakRecord {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly regionId: string;
  /** Null where it is of an emergency and not of one item. */
  readonly contributionId: string | null;
  readonly emergencyId: string | null;
  /** Whose it was: each sees it, and of what was looked at its own alone. */
  readonly parties: readonly string[];
  readonly looked: readonly Looked[];
  readonly organisation: string;
  readonly kind: LeakKind;
  readonly openedAt: Date;
  readonly concerns: readonly Concerned[];
  readonly receivers: readonly { readonly name: string; readonly organisation: string; readonly firstAt: Date }[];
}

/** What of one party was looked at. */
export interface Looked {
  readonly party: string;
  readonly ids: readonly string[];
}

type Sealed = Pick<LeakRecord, 'assessment' | 'reportReason' | 'informReason'>;

const COLUMNS: RuleColumns = {
  caseId: { column: 'l.case_id', type: 'uuid' },
  parties: { column: 'l.parties', type: 'text[]' },
  regionId: { column: 'l.region_id', type: 'uuid' },
};

const place = (id: string): string => `leak_record:${id}`;

const selected = sql`
  select l.*, o.name as organisation, coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'organisation', h.name, 'firstAt', x->>'firstAt') order by x->>'firstAt', p.name)
    from jsonb_array_elements(l.receivers) x join professional p on p.id = (x->>'professionalId')::uuid join organisation h on h.id = (x->>'organisationId')::uuid), '[]') as had
  from leak_record l join organisation o on o.id = l.organisation_id`;
const visible = (actor: Actor) => ruleToSql(ruleFor(actor, 'read', 'LeakRecord'), COLUMNS);

/** The leaks of a case, for whoever supplied what leaked. A report of a conference is no place for them. */
export const readLeaks = (read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptLeak> => read.rows(
  'LeakRecord', sql`${selected} where ${within(scope, 'LeakRecord', 'l')} and ${visible(actor)} ${raw(scope.report ? 'and false' : '')} order by l.discovered_at desc, l.id`, (row) => kept(sealer, row));

/** All the viewer may know, over cases: those of the region for the privacy officer; what runs first, nearest to its end. */
export const readAllLeaks = (read: ReadTx, actor: Actor, sealer: Sealer): Read<KeptLeak> => read.rows(
  'LeakRecord', sql`${selected} where ${visible(actor)} order by l.state = 'CLOSED', l.discovered_at, l.id`, (row) => kept(sealer, row));

export interface NewLeak {
  readonly id: string;
  readonly recallId: string;
  readonly kind: LeakKind;
  readonly discoveredAt: Date;
  readonly subjects: readonly string[];
  readonly shown: readonly Shown[];
}

/** For the acts: one leak behind the wall, and saving what was decided about it. */
export class LeakRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async insert(item: ClosedItem, { id, recallId, kind, discoveredAt, subjects, shown }: NewLeak): Promise<void> {
    const receivers = JSON.stringify(shown.map(({ professionalId, organisationId, firstAt }) => ({ professionalId, organisationId, firstAt })));
    const content = this.sealer.seal(item.caseId, place(id), { assessment: null, reportReason: null, informReason: null } satisfies Sealed);
    const { text: statement, values } = sql`
      insert into leak_record (id, case_id, region_id, case_number, recall_id, contribution_id, organisation_id, party, parties, kind, discovered_at, opened_at, opened_by, subjects, concerns, receivers, content)
      select ${uuid(id)}, f.id, f.region_id, f.number, ${uuid(recallId)}, ${uuid(item.id)}, ${uuid(item.organisationId)}, ${text(item.party)}, array[${text(item.party)}], ${text(kind)}, ${moment(discoveredAt)}, ${moment(this.tx.now)}, ${uuid(this.tx.actor.professionalId)},
        ${uuids(subjects)}, coalesce((select jsonb_agg(jsonb_build_object('familyRole', p.family_role, 'position', p.position) order by p.family_role desc, p.position) from person p where p.case_id = f.id and p.pseudonym = any(${uuids(subjects)})), '[]'),
        ${{ cast: 'jsonb', value: receivers }}, ${bytes(content)}
      from case_file f where f.id = ${uuid(item.caseId)}`;
    await this.tx.manager.query(statement, [values]);
  }

  /** Of an emergency that was found not justified; the log says what was looked at. Answers the seats of whom it was. @throws when there is none to open, so that none is found and not kept. */
  async openOfEmergency(id: string, emergencyId: string, caseId: string): Promise<readonly string[]> {
    const content = this.sealer.seal(caseId, place(id), { assessment: null, reportReason: null, informReason: null } satisfies Sealed);
    const seats = await this.tx.query(sql`select o.seat_id from open_leak_of_emergency(${uuid(id)}, ${uuid(emergencyId)}, ${bytes(content)}) o`);
    if ((await this.lock(id)) === null) throw new Error('The leak was not opened');
    return seats.map((row) => String(row['seat_id']));
  }

  async lock(id: string): Promise<KeptLeak | null> {
    await this.tx.query(sql`select l.id from leak_record l where l.id = ${uuid(id)} for update`);
    const [row] = await this.tx.query(sql`${selected} where l.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptLeak, after: LeakRecord): Promise<void> {
    const { state, risk, assessedAt, reportedAt, decidedAt, informedAt, closedAt, assessment, reportReason, informReason } = after;
    await saveVersion(this.tx, LeakRecordEntity, before, {
      state, risk, assessedAt, reportedAt, decidedAt, informedAt, closedAt,
      content: this.sealer.seal(before.caseId, place(before.id), { assessment, reportReason, informReason } satisfies Sealed),
    });
  }

  /** Who weighs leaks in the region of this person. */
  async officers(): Promise<readonly string[]> {
    return (await this.tx.query(sql`select p.id from professional p where p.region_id = ${uuid(this.tx.actor.regionId)} and 'PRIVACY_OFFICER' = any(p.offices)`)).map((row) => String(row['id']));
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptLeak {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId, caseNumber: String(row['case_number']), regionId: String(row['region_id']), contributionId: row['contribution_id'] as string | null,
    emergencyId: row['emergency_id'] as string | null, parties: row['parties'] as string[], looked: row['looked'] as Looked[],
    organisation: String(row['organisation']), kind: row['kind'] as LeakKind, discoveredAt: momentOf(row['discovered_at']), openedAt: momentOf(row['opened_at']),
    concerns: row['concerns'] as Concerned[],
    receivers: (row['had'] as { name: string; organisation: string; firstAt: string }[]).map(({ firstAt, ...who }) => ({ ...who, firstAt: momentOf(firstAt) })),
    state: row['state'] as LeakState, risk: row['risk'] as LeakRisk | null, assessedAt: maybeMoment(row['assessed_at']), reportedAt: maybeMoment(row['reported_at']),
    decidedAt: maybeMoment(row['decided_at']), informedAt: maybeMoment(row['informed_at']), closedAt: maybeMoment(row['closed_at']), version: Number(row['version']),
    ...sealer.open<Sealed>(caseId, place(id), bytesOf(row['content'])),
  };
}
