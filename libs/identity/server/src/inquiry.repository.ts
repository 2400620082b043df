import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, sql, uuid, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx,
} from '@casustafel/database';
import { ASKS_A_DAY, type Inquiry } from '@casustafel/identity-domain';
import { dayOf } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';

/** `PENDING` until the fixed time is over; `ENDED` whether nobody knows them, nobody agreed or nobody answered. */
export const INQUIRY_STATES = ['PENDING', 'KNOWN', 'ENDED'] as const;
export interface ShownInquiry extends Omit<Inquiry, 'askedBy'> {
  readonly state: (typeof INQUIRY_STATES)[number];
}

const COLUMNS: RuleColumns = { caseId: { column: 'q.case_id', type: 'uuid' } };
const place = (id: string): string => `identity-inquiry:${id}`;
/** As long for a short name as for a long one. */
const TERM_LENGTH = 160;

export function readInquiries(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownInquiry> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'IdentityInquiry'), COLUMNS);
  return read.rows(
    'IdentityInquiry',
    sql`select q.id, q.case_id, q.person_id, q.reason, q.asked_at, q.ends_at, array(select p.pseudonym from person p where p.id = q.person_id) as subjects,
          case when exists (select 1 from identity_contact c where c.inquiry_id = q.id) then 'KNOWN' when q.ends_at > hub_now() then 'PENDING' else 'ENDED' end as state
        from identity_inquiry q where ${within(scope, 'IdentityInquiry', 'q')} and ${visible}${notInReport(scope)} order by q.asked_at desc, q.id`,
    (row) => shown(sealer, row),
  );
}

/** A report tells of a conference; with whom the table is in touch about somebody is no part of one. */
export const notInReport = ({ report }: Scope) => raw(report ? ' and false' : '');

export class InquiryRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lastEndOf(personId: string): Promise<Date | null> {
    const [row] = await this.tx.query(sql`select max(q.ends_at) as ends_at from identity_inquiry q where q.person_id = ${uuid(personId)}`);
    return maybeMoment(row?.['ends_at']);
  }

  async insert({ id, caseId, personId, askedBy, reason, askedAt, endsAt }: Inquiry): Promise<void> {
    await this.tx.manager.query('insert into identity_inquiry (id, case_id, person_id, asked_by, reason, asked_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)', [
      id, caseId, personId, askedBy, this.sealer.seal(caseId, place(id), reason), askedAt, endsAt,
    ]);
  }

  /** Counts this asking. The row waits for every other of this person, in whichever process; false when the day's are used up. */
  async count(): Promise<boolean> {
    const counted: unknown = await this.tx.manager.query(
      'insert into identity_asking as a (professional_id, day, asked) values ($1, $2, 1) on conflict (professional_id, day) do update set asked = a.asked + 1 where a.asked < $3 returning a.asked',
      [this.tx.actor.professionalId, dayOf(this.tx.now), ASKS_A_DAY],
    );
    return Array.isArray(counted) && counted.length > 0;
  }

  /** What was looked for, for the log: readable with the key of this case alone. */
  term(inquiryId: string, caseId: string, { name, birthDate }: { name: string; birthDate: string | null }): Buffer {
    return this.sealer.seal(caseId, `log-search:${inquiryId}`, `${name} ${birthDate ?? ''}`.padEnd(TERM_LENGTH));
  }
}

function shown(sealer: Sealer, row: JsonRow): ShownInquiry {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId, personId: row['person_id'] as string, reason: sealer.open(caseId, place(id), bytesOf(row['reason'])),
    askedAt: momentOf(row['asked_at']), endsAt: momentOf(row['ends_at']), state: row['state'] as ShownInquiry['state'],
  };
}
