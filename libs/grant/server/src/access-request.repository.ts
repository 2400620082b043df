import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, text, uuid, uuids, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx,
} from '@casustafel/database';
import type { AccessRequest, RequestAnswer } from '@casustafel/grant-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { AccessRequestEntity } from './access-request.entity';

/** A request as it is kept: with the purpose it was asked for, and the grants that came of it. */
export interface KeptRequest extends AccessRequest {
  readonly purpose: string;
  readonly grantIds: readonly string[];
}

const COLUMNS: RuleColumns = { caseId: { column: 'q.case_id', type: 'uuid' }, seatId: { column: 'q.seat_id', type: 'uuid' }, supplier: { column: 'q.supplier', type: 'text' } };

const place = (id: string): string => `access-request:${id}`;

/** What the reader asked, and what was asked of their party. No part of any report: it tells of the table's work, not of the family. */
export function readRequests(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptRequest> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'AccessRequest'), COLUMNS);
  const reported = scope.report ? raw('and false') : raw('');
  return read.rows('AccessRequest', sql`select q.* from access_request q where ${within(scope, 'AccessRequest', 'q')} and ${visible} ${reported} order by q.asked_at desc, q.id`, (row) => kept(sealer, row));
}

/** For the acts: one request behind the wall, and saving what was decided about it. */
export class AccessRequestRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptRequest | null> {
    const [row] = await this.tx.query(sql`select q.* from access_request q where q.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Whether this seat has an open question about the same thing. */
  async isOpen({ seatId, supplier, contributionId, category }: Pick<AccessRequest, 'seatId' | 'supplier' | 'contributionId' | 'category'>): Promise<boolean> {
    const same = contributionId ? sql`q.contribution_id = ${uuid(contributionId)}` : sql`q.category = ${text(category)}`;
    const rows = await this.tx.query(sql`select q.id from access_request q where q.seat_id = ${uuid(seatId)} and q.supplier = ${text(supplier)} and q.state = 'ASKED' and ${same}`);
    return rows.length > 0;
  }

  /** What the case is looked at for now, and the day of its conference: nobody types either. */
  async circumstances(caseId: string): Promise<{ readonly purpose: string; readonly conferenceDay: string | null }> {
    const [row] = await this.tx.query(sql`select purpose_of(${uuid(caseId)}) as purpose,
      (select c.held_on::text from conference c where c.case_id = ${uuid(caseId)} and c.phase in ('BEFORE', 'LIVE')) as held_on`);
    return { purpose: String(row?.['purpose']), conferenceDay: (row?.['held_on'] as string | null) ?? null };
  }

  /** Which categories these items are of, as far as they are the actor's own to grant. */
  async own(ids: readonly string[]) {
    const rows = await this.tx.query(sql`select c.id, c.case_id, c.party, c.category from contribution c where c.id = any(${uuids(ids)}) and c.party = any ((select reader_parties())::text[]) and c.withdrawn_at is null`);
    return rows.map((row) => ({ id: String(row['id']), caseId: String(row['case_id']), party: String(row['party']), category: row['category'] as NonNullable<AccessRequest['category']> }));
  }

  async insert({ reason, answer, itemIds: _, ...request }: AccessRequest, purpose: string): Promise<void> {
    await this.tx.manager.insert(AccessRequestEntity, { ...request, purpose, itemIds: [], grantIds: [], content: this.sealer.seal(request.caseId, place(request.id), { reason, answer }) });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptRequest, { state, level, until, answeredAt, answeredBySeatId, itemIds, reason, answer }: AccessRequest, grantIds = before.grantIds): Promise<void> {
    await saveVersion(this.tx, AccessRequestEntity, before, {
      state, level, until, answeredAt, answeredBySeatId, itemIds: [...itemIds], grantIds: [...grantIds], content: this.sealer.seal(before.caseId, place(before.id), { reason, answer }),
    });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptRequest {
  const id = String(row['id']);
  const caseId = String(row['case_id']);
  return {
    id, caseId,
    seatId: String(row['seat_id']),
    supplier: String(row['supplier']),
    organisationId: String(row['organisation_id']),
    task: row['task'] as AccessRequest['task'],
    contributionId: row['contribution_id'] as string | null,
    category: row['category'] as AccessRequest['category'],
    level: row['level'] as AccessRequest['level'],
    purpose: String(row['purpose']),
    state: row['state'] as AccessRequest['state'],
    askedAt: momentOf(row['asked_at']),
    until: momentOf(row['until_at']),
    answeredAt: maybeMoment(row['answered_at']),
    answeredBySeatId: row['answered_by_seat_id'] as string | null,
    itemIds: row['item_ids'] as string[],
    grantIds: row['grant_ids'] as string[],
    version: Number(row['version']),
    ...sealer.open<{ reason: string; answer: RequestAnswer | null }>(caseId, place(id), bytesOf(row['content'])),
  };
}
