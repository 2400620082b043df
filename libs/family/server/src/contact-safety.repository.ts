import { bytesOf, momentOf, raw, ruleToSql, sql, uuid, uuids, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx } from '@casustafel/database';
import { mayContact, type ContactSafety } from '@casustafel/family-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor, type ActorSeat } from '@casustafel/policy';
import { ContactSafetyEntity } from './contact-safety.entity';

/** An answer as a reader is shown it: how one knows is null for who may not know that. */
export interface ShownContact extends Omit<ContactSafety, 'knowledge'> {
  readonly knowledge: string | null;
  readonly subjects: readonly string[];
}

const COLUMNS: RuleColumns = { caseId: { column: 's.case_id', type: 'uuid' }, audience: { column: 's.audience', type: 'uuid[]' }, channel: { column: 's.channel', type: 'uuid' }, recordedBySeatId: { column: 's.recorded_by', type: 'uuid' } };
const KNOWLEDGE: RuleColumns = { caseId: { column: 'g.case_id', type: 'uuid' }, audience: { column: 'g.audience', type: 'uuid[]' }, channel: { column: 'g.channel', type: 'uuid' } };

const place = (id: string): string => `contact-safety:${id}`;
const placeOfKnowledge = (id: string): string => `contact-knowledge:${id}`;

/** The answers this reader may know, on a table called `s`. */
export const knownAnswers = (actor: Actor): Sql => ruleToSql(ruleFor(actor, 'read', 'ContactSafety'), COLUMNS);

const knowledgeFor = (actor: Actor): Sql => sql`(select g.content from contact_knowledge g where g.contact_id = s.id and ${ruleToSql(ruleFor(actor, 'read', 'ContactKnowledge'), KNOWLEDGE)})`;

/** What the reader may know of the answers in this scope, the last first. */
export function readAnswers(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope, more: Sql = raw('true')): Read<ShownContact> {
  return read.rows(
    'ContactSafety',
    sql`select s.*, ${knowledgeFor(actor)} as knowledge from contact_safety s where ${within(scope, 'ContactSafety', 's')} and ${knownAnswers(actor)} and ${more} order by s.recorded_at desc, s.id limit 200`,
    (row) => shown(sealer, row),
  );
}

/** For the acts: whom it is safe to contact, and writing an answer down. */
export class ContactSafetyRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Those of these persons who may be contacted now, by what the actor may know. */
  async safeAmong(caseId: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.tx.query(
      sql`select s.person_id, s.verdict, s.recorded_at, s.until_at from contact_safety s where s.case_id = ${uuid(caseId)} and s.person_id = any(${uuids(personIds)}) and ${knownAnswers(this.tx.actor)}`,
    );
    const answers = rows.map((row) => ({ personId: row['person_id'] as string, verdict: row['verdict'] as ContactSafety['verdict'], recordedAt: momentOf(row['recorded_at']), until: momentOf(row['until_at']) }));
    return new Set(personIds.filter((id) => mayContact(answers, id, this.tx.now)));
  }

  /** Whom an answer reaches now. */
  async reached(id: string): Promise<readonly string[]> {
    const [row] = await this.tx.query(sql`select reached_by(s.case_id, s.audience, s.recorded_by, s.channel) as seats from contact_safety s where s.id = ${uuid(id)}`);
    return (row?.['seats'] as string[] | undefined) ?? [];
  }

  async insert(contact: ContactSafety, seat: ActorSeat, own: readonly string[], subjects: readonly string[]): Promise<void> {
    const { id, caseId, how, knowledge, audience, ...columns } = contact;
    await this.tx.manager.insert(ContactSafetyEntity, {
      ...columns, id, caseId, organisationId: seat.organisationId, task: seat.task, audience: [...audience], subjects: [...subjects], content: this.sealer.seal(caseId, place(id), { how }),
    });
    await this.tx.manager.query('insert into contact_knowledge (contact_id, case_id, party, audience, content) values ($1, $2, $3, $4, $5)', [
      id, caseId, seat.party, own, this.sealer.seal(caseId, placeOfKnowledge(id), { knowledge }),
    ]);
  }
}

function shown(sealer: Sealer, row: JsonRow): ShownContact {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId,
    personId: row['person_id'] as string,
    verdict: row['verdict'] as ContactSafety['verdict'],
    recordedBySeatId: row['recorded_by'] as string,
    recordedAt: momentOf(row['recorded_at']),
    until: momentOf(row['until_at']),
    audience: row['audience'] as string[],
    subjects: row['subjects'] as string[],
    how: sealer.open<{ how: string | null }>(caseId, place(id), bytesOf(row['content'])).how,
    knowledge: row['knowledge'] ? sealer.open<{ knowledge: string }>(caseId, placeOfKnowledge(id), bytesOf(row['knowledge'])).knowledge : null,
  };
}
