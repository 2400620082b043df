import { ConsentRecords, moment, momentOf, sql, uuid, type ConsentRecord, type ConsentSource, type Tx } from '@casustafel/database';
import { Inject, Injectable } from '@nestjs/common';

/** What may rest on a consent, for whoever shares: nothing but what its own party wrote down, and while it holds. */
@Injectable()
export class KeptConsents implements ConsentSource {
  constructor(@Inject(ConsentRecords) records: ConsentRecords) {
    records.register(this);
  }

  async find(tx: Tx, id: string): Promise<ConsentRecord | null> {
    // Whether it was taken back is asked of the row, after waiting for whoever holds it.
    const [row] = await tx.query(sql`
      select k.id, k.case_id, k.party, k.person_id, k.categories, k.covers, k.until_at from consent k
      where k.id = ${uuid(id)} and k.withdrawn_at is null and k.until_at > ${moment(tx.now)} for share`);
    if (!row) return null;
    return {
      id, caseId: row['case_id'] as string, party: row['party'] as string, personId: row['person_id'] as string,
      categories: row['categories'] as ConsentRecord['categories'], covers: row['covers'] as string[], until: momentOf(row['until_at']),
    };
  }
}
