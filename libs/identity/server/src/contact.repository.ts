import { bytesOf, maybeMoment, momentOf, raw, ruleToSql, sql, stale, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Contact, ContactState } from '@casustafel/identity-domain';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { notInReport } from './inquiry.repository';

export interface KeptContact extends Contact {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly agreedAt: Date;
  readonly linkedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly undoReason: string | null;
  readonly version: number;
}

/** A contact as this side sees it: with whom to speak, and not of which case. */
export interface ShownContact extends KeptContact {
  readonly name: string;
  readonly organisation: string;
}

const COLUMNS: RuleColumns = { caseId: { column: 'c.case_id', type: 'uuid' } };
const FIELDS = raw('c.id, c.case_id, c.person_id, c.agreed_at, c.state, c.proposed_here, c.proposed_by, c.linked_at, c.undone_at, c.undo_reason, c.version');
const place = (id: string): string => `identity-contact:${id}`;

export function readContacts(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<ShownContact> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'IdentityContact'), COLUMNS);
  return read.rows(
    'IdentityContact',
    sql`select ${FIELDS}, w.name, h.name as organisation, array(select p.pseudonym from person p where p.id = c.person_id) as subjects
        from identity_contact c join professional w on w.id = c.with_professional_id join organisation h on h.id = w.organisation_id
        where ${within(scope, 'IdentityContact', 'c')} and ${visible}${notInReport(scope)} order by c.agreed_at, c.id`,
    (row) => ({ ...kept(sealer, row), name: row['name'] as string, organisation: row['organisation'] as string }),
  );
}

export class ContactRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  async find(id: string): Promise<KeptContact | null> {
    const [row] = await this.tx.query(sql`select ${FIELDS} from identity_contact c where c.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** Moves both sides, or neither. @throws Problem STALE when the other side was first. */
  async step({ id, caseId, version }: KeptContact, act: 'PROPOSE' | 'CONFIRM' | 'UNDO', reason?: string): Promise<void> {
    const sealed = reason === undefined ? null : this.sealer.seal(caseId, place(id), reason);
    const [{ done }] = await this.tx.manager.query('select step_contact($1, $2, $3, $4) as done', [id, version, act, sealed]);
    if (!done) throw stale();
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptContact {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId, personId: row['person_id'] as string, state: row['state'] as ContactState, proposedHere: row['proposed_here'] === true, proposedBy: row['proposed_by'] as string | null,
    agreedAt: momentOf(row['agreed_at']), linkedAt: maybeMoment(row['linked_at']), undoneAt: maybeMoment(row['undone_at']),
    undoReason: row['undo_reason'] ? sealer.open(caseId, place(id), bytesOf(row['undo_reason'])) : null, version: row['version'] as number,
  };
}
