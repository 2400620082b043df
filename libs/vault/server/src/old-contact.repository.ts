import { ruleToSql, saveVersion, sql, texts, uuid, within, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import type { OldContact } from '@casustafel/vault-domain';
import { OldContactEntity } from './old-contact.entity';
import { contactReasonPlace, keptContact, type KeptContact } from './protected.row';

const COLUMNS: RuleColumns = {
  caseId: { column: 'o.case_id', type: 'uuid' }, party: { column: 'o.party', type: 'text' }, broughtBySeatId: { column: 'o.brought_by', type: 'uuid' }, channel: { column: 'o.channel', type: 'uuid' },
};

/** What waits for the reader's own, and what they dropped; a person who had no contact is among them, with no words. */
export function readOldContacts(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope, states: readonly OldContact['state'][] = ['WAITING', 'DROPPED']): Read<KeptContact> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'OldContact'), COLUMNS);
  return read.rows('OldContact', sql`select o.* from old_contact o where ${within(scope, 'OldContact', 'o')} and o.state = any(${texts(states)}) and ${visible} order by o.settled_at nulls first, o.id`, (row) => keptContact(sealer, row));
}

export class OldContactRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Nothing where the person had no contact. */
  async lock(id: string): Promise<KeptContact | null> {
    const [row] = await this.tx.query(sql`select o.* from old_contact o where o.id = ${uuid(id)} for update`);
    const kept = row ? keptContact(this.sealer, row) : null;
    return kept?.words === '' ? null : kept;
  }

  /** @throws Problem STALE when somebody else was first. */
  async settle(before: OldContact, { state }: OldContact, by: string, reason: string | null): Promise<void> {
    const sealed = reason === null ? null : this.sealer.seal(before.caseId, contactReasonPlace(before.id), reason);
    await saveVersion(this.tx, OldContactEntity, before, { state, content: null, reason: sealed, settledBySeatId: by, settledAt: this.tx.now });
  }
}
