import { maybeMoment, momentOf, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import { ruleFor, type Actor } from '@casustafel/policy';

/** That something of one's own stood in a text: which, when, and in what; never a word of it. */
export interface KeptMention {
  readonly id: string;
  readonly caseId: string;
  readonly party: string;
  readonly protectedId: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly writtenAt: Date;
  readonly seenAt: Date | null;
}

const COLUMNS: RuleColumns = { caseId: { column: 'm.case_id', type: 'uuid' }, party: { column: 'm.party', type: 'text' } };

const mention = (row: JsonRow): KeptMention => ({
  id: row['id'] as string, caseId: row['case_id'] as string, party: row['party'] as string, protectedId: row['protected_id'] as string, objectKind: row['object_kind'] as string, objectId: row['object_id'] as string,
  writtenAt: momentOf(row['written_at']), seenAt: maybeMoment(row['seen_at']),
});

/** What the reader is told of, newest first; nothing of what is not kept any more. */
export function readMentions(read: ReadTx, actor: Actor, scope: Scope): Read<KeptMention> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'ProtectedMention'), COLUMNS);
  return read.rows(
    'ProtectedMention',
    sql`select m.* from protected_mention m join protected_value v on v.id = m.protected_id and v.withdrawn_at is null where ${within(scope, 'ProtectedMention', 'm')} and ${visible} order by m.written_at desc, m.id`,
    mention,
  );
}

/** For the one act there is: whoever keeps it saw that it stood there. */
export class MentionRepository {
  constructor(private readonly tx: Tx) {}

  async lock(id: string): Promise<KeptMention | null> {
    const [row] = await this.tx.query(sql`select m.* from protected_mention m where m.id = ${uuid(id)} for update`);
    return row ? mention(row) : null;
  }

  async see({ id }: KeptMention): Promise<void> {
    await this.tx.manager.query('update protected_mention set seen_at = $2 where id = $1 and seen_at is null', [id, this.tx.now]);
  }
}
