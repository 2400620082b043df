import {
  bytesOf, maybeMoment, momentOf, raw, ruleToSql, saveVersion, sql, stoodAt, uuid, whole, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { FamilyMessage } from '@casustafel/family-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor, type ActorSeat } from '@casustafel/policy';
import { knownAnswers } from './contact-safety.repository';
import { FamilyMessageEntity } from './family-message.entity';

/** A word as it is kept. */
export interface KeptMessage extends FamilyMessage {
  /** How those it is for were called when it was planned. */
  readonly names: readonly string[];
  readonly subjects: readonly string[];
  /** In which channel it travels. */
  readonly channel: string;
  readonly plannedAt: Date;
  /** When the seat of who tells it ends, or ended. */
  readonly byUntil: Date;
}

/** A word with what it is held against now. */
export interface ShownMessage extends KeptMessage {
  readonly reachable: ReadonlySet<string>;
  readonly togetherStands: boolean;
  readonly notOnward: boolean;
  readonly notInReport: boolean;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'm.case_id', type: 'uuid' },
  audience: { column: 'm.audience', type: 'uuid[]' },
  channel: { column: 'm.channel', type: 'uuid' },
  authorSeatId: { column: 'm.author_seat_id', type: 'uuid' },
};

type Sealed = Pick<KeptMessage, 'text' | 'outcome' | 'names'>;
const place = (id: string): string => `family-message:${id}`;

const BY_UNTIL = raw('(select s.until_at from seat s where s.id = m.by_seat_id) as by_until');
const tied = (kind: 'NOT_ONWARD' | 'NOT_IN_REPORT'): Sql => raw(`exists (select 1 from contribution c where c.id = any (m.cited) and c.conditions @> '[{"kind":"${kind}"}]')`);

/** What it is held against at every look: who of those it is for can be reached by what this reader knows, and what else it waits for. */
const held = (actor: Actor): Sql => sql`
  array(select p.id from unnest(m.person_ids) p(id) where (
    select s.verdict in ('SAFE', 'SAFE_IF') and s.until_at > hub_now() from contact_safety s where s.person_id = p.id and s.case_id = m.case_id and ${knownAnswers(actor)} order by s.recorded_at desc, s.id limit 1)) as reachable,
  together_stands(m.case_id, m.person_ids, m.form) as together_stands, ${tied('NOT_ONWARD')} as not_onward, ${tied('NOT_IN_REPORT')} as not_in_report`;

const visibleTo = (actor: Actor): Sql => ruleToSql(ruleFor(actor, 'read', 'FamilyMessage'), COLUMNS);

// An answer or a word of the chair changes what a planned word waits for. Only those the reader may know count: what was told anew for another reason would say that there is one.
const heldAnew = (actor: Actor, { caseId, since, ids }: Scope): Sql =>
  since === undefined || ids
    ? raw('false')
    : sql`m.case_id = ${uuid(caseId)} and m.state = 'PLANNED' and (
          exists (select 1 from outbox o join contact_safety s on s.id = o.object_id where o.stream = ${uuid(caseId)} and o.kind = 'ContactSafety' and o.n > ${whole(since)} and s.person_id = any (m.person_ids) and ${knownAnswers(actor)})
          or exists (select 1 from outbox o join together_word w on w.id = o.object_id where o.stream = ${uuid(caseId)} and o.kind = 'TogetherWord' and o.n > ${whole(since)} and w.person_ids @> m.person_ids))`;

/** The words this reader may know: what is planned first, by date. */
export function readMessages(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownMessage> {
  return read.rows(
    'FamilyMessage',
    sql`select m.*, ${BY_UNTIL}, ${held(actor)} from family_message m where (${within(scope, 'FamilyMessage', 'm')} or ${heldAnew(actor, scope)}) and ${visibleTo(actor)}${stoodAt(scope, raw('m.first_processed_at'))}
        order by m.state <> 'PLANNED', m.due_on, m.id`,
    (row) => shown(sealer, row),
  );
}

/** A letter that may leave the table now: nothing is waited for. For all others it is not there. */
export function readLetter(read: ReadTx, actor: Actor, sealer: Sealer, caseId: string, id: string): Read<ShownMessage> {
  return read.rows(
    'FamilyMessage',
    sql`select x.* from (select m.*, ${BY_UNTIL}, ${held(actor)} from family_message m where m.case_id = ${uuid(caseId)} and m.id = ${uuid(id)} and ${visibleTo(actor)}) x
        where x.form in ('LETTER', 'CHILD_LETTER', 'SHARED_LETTER') and x.state in ('PLANNED', 'TOLD') and x.closed = '{}' and x.reachable @> x.person_ids
          and (x.form <> 'SHARED_LETTER' or x.together_stands) and not x.not_onward and not x.not_in_report`,
    (row) => shown(sealer, row),
  );
}

/** For the acts: one word behind the wall, and saving what was decided about it. */
export class FamilyMessageRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async lock(id: string): Promise<KeptMessage | null> {
    const [row] = await this.tx.query(sql`select m.*, ${BY_UNTIL} from family_message m where m.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Whom it reaches now: those it was made for, as far as its channel does. */
  async reached(id: string): Promise<readonly string[]> {
    const [row] = await this.tx.query(sql`select reached_by(m.case_id, m.audience, m.author_seat_id, m.channel) as seats from family_message m where m.id = ${uuid(id)}`);
    return (row?.['seats'] as string[] | undefined) ?? [];
  }

  async insert(message: FamilyMessage, scope: string, seat: ActorSeat, names: readonly string[], subjects: readonly string[]): Promise<void> {
    const { id, caseId, conferenceId, authorSeatId, form, personIds, state, version } = message;
    await this.tx.manager.insert(FamilyMessageEntity, {
      id, caseId, conferenceId, authorSeatId, form, state, version, scope, organisationId: seat.organisationId, task: seat.task, personIds: [...personIds], subjects: [...subjects],
      bornAudience: [...message.bornAudience], firstProcessedAt: this.tx.now, ...this.columns(message, names),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptMessage, after: FamilyMessage): Promise<void> {
    await saveVersion(this.tx, FamilyMessageEntity, before, { ...this.columns(after, before.names), state: after.state });
  }

  private columns({ id, caseId, bySeatId, dueOn, audience, citedContributionIds, closedContributionIds, text, outcome, endedAt }: FamilyMessage, names: readonly string[]) {
    return {
      bySeatId, dueOn, endedAt, audience: [...audience], cited: [...citedContributionIds], closed: [...closedContributionIds],
      content: this.sealer.seal(caseId, place(id), { text, outcome, names } satisfies Sealed),
    };
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptMessage {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId,
    conferenceId: row['conference_id'] as string | null,
    authorSeatId: row['author_seat_id'] as string,
    bySeatId: row['by_seat_id'] as string,
    personIds: row['person_ids'] as string[],
    subjects: row['subjects'] as string[],
    channel: row['channel'] as string,
    form: row['form'] as FamilyMessage['form'],
    dueOn: String(row['due_on']),
    audience: row['audience'] as string[],
    bornAudience: row['born_audience'] as string[],
    citedContributionIds: row['cited'] as string[],
    closedContributionIds: row['closed'] as string[],
    state: row['state'] as FamilyMessage['state'],
    plannedAt: momentOf(row['first_processed_at']),
    endedAt: maybeMoment(row['ended_at']),
    byUntil: momentOf(row['by_until']),
    version: Number(row['version']),
    ...sealer.open<Sealed>(caseId, place(id), bytesOf(row['content'])),
  };
}

const shown = (sealer: Sealer, row: JsonRow): ShownMessage => ({
  ...kept(sealer, row),
  reachable: new Set(row['reachable'] as string[]),
  togetherStands: row['together_stands'] === true,
  notOnward: row['not_onward'] === true,
  notInReport: row['not_in_report'] === true,
});
