import { momentOf, raw, ruleToSql, sql, uuid, within, type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Tx } from '@casustafel/database';
import type { Offer } from '@casustafel/identity-domain';
import { Problem } from '@casustafel/kernel';
import { ruleFor, type Actor } from '@casustafel/policy';
import { notInReport } from './inquiry.repository';

/** Another table asks after somebody of this case. Which table, and why, is not in it. */
export interface KeptOffer extends Offer {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly offeredAt: Date;
}

const COLUMNS: RuleColumns = { caseId: { column: 'o.case_id', type: 'uuid' } };
const FIELDS = raw('o.id, o.case_id, o.person_id, o.first_processed_at, o.ends_at, o.state');
const kept = (row: JsonRow): KeptOffer => ({
  id: row['id'] as string, caseId: row['case_id'] as string, personId: row['person_id'] as string,
  offeredAt: momentOf(row['first_processed_at']), endsAt: momentOf(row['ends_at']), state: row['state'] as Offer['state'],
});

/** What still waits for an answer: an answered one, and one whose time is over, has left the queue. */
export function readOffers(read: ReadTx, actor: Actor, scope: Scope): Read<KeptOffer> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'IdentityOffer'), COLUMNS);
  return read.rows(
    'IdentityOffer',
    sql`select ${FIELDS}, array(select p.pseudonym from person p where p.id = o.person_id) as subjects from identity_offer o
        where ${within(scope, 'IdentityOffer', 'o')} and ${visible} and o.state = 'OFFERED' and o.ends_at > hub_now()${notInReport(scope)} order by o.first_processed_at, o.id`,
    kept,
  );
}

export class OfferRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: string): Promise<KeptOffer | null> {
    const [row] = await this.tx.query(sql`select ${FIELDS} from identity_offer o where o.id = ${uuid(id)}`);
    return row ? kept(row) : null;
  }

  /**
   * Writes the answer, and with a "yes" both sides of the contact. Only the database knows whose question it was.
   * @throws Problem SAME_PERSON when it was the answerer's own, OFFER_ANSWERED when somebody else was first.
   */
  async answer(id: string, agrees: boolean): Promise<void> {
    const [{ outcome }] = await this.tx.manager.query('select answer_offer($1, $2) as outcome', [id, agrees]);
    if (outcome === 'SAME_PERSON') throw new Problem('SAME_PERSON');
    if (outcome !== 'DONE') throw new Problem('OFFER_ANSWERED');
  }
}
