import type { Consent, ConsentChange, RecordedConsent } from '@casustafel/consent-domain';
import { knownContributions, ruleToSql, saveVersion, sql, uuid, within, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { ConsentEntity } from './consent.entity';
import { kept, placeOfChanges, placeOfText, type KeptConsent } from './consent.row';

const COLUMNS: RuleColumns = { caseId: { column: 'k.case_id', type: 'uuid' }, party: { column: 'k.party', type: 'text' } };

/** What the reader's own party wrote down, newest first. */
export function readConsents(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptConsent> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Consent'), COLUMNS);
  return read.rows('Consent', sql`select k.* from consent k where ${within(scope, 'Consent', 'k')} and ${visible} order by k.recorded_at desc, k.id`, (row) => kept(sealer, row));
}

export interface Resting {
  readonly id: string;
  readonly consentId: string;
}

/** The own items that rest on a consent of this case, or did until it ended. */
export const readResting = (read: ReadTx, actor: Actor, caseId: string): Read<Resting> =>
  read.rows(
    'Contribution',
    sql`select c.id, c.consent_id, c.subjects from contribution c where c.case_id = ${uuid(caseId)} and c.consent_id is not null and c.withdrawn_at is null
        and c.party = any ((select reader_parties())::text[]) and ${knownContributions(actor)} order by c.first_processed_at, c.id`,
    (row) => ({ id: row['id'] as string, consentId: row['consent_id'] as string }),
  );

/** For the acts: one consent behind the wall, and saving what was decided about it. */
export class ConsentRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Locked, so that whoever shares on it waits until it is known whether it still holds. */
  async lock(id: string): Promise<KeptConsent | null> {
    const [row] = await this.tx.query(sql`select k.* from consent k where k.id = ${uuid(id)} for update`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert({ consent, text }: RecordedConsent, subjects: readonly string[]): Promise<void> {
    await this.tx.manager.insert(ConsentEntity, {
      ...consent, categories: [...consent.categories], covers: [...consent.covers], giverIds: [...consent.giverIds], subjects: [...subjects], changes: null,
      content: this.sealer.seal(consent.caseId, placeOfText(consent.id), text),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: KeptConsent, { covers, withdrawnAt }: Consent, change: ConsentChange): Promise<void> {
    const changes = this.sealer.seal(before.caseId, placeOfChanges(before.id), [...before.changes, change]);
    await saveVersion(this.tx, ConsentEntity, before, { covers: [...covers], withdrawnAt, changes });
  }
}
