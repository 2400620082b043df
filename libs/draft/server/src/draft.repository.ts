import { bytesOf, momentOf, ruleToSql, sql, text, uuid, type JsonRow, type Read, type ReadTx, type RuleColumns, type Tx } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';

export interface DraftAt {
  readonly caseId: string;
  readonly place: string;
}

export interface KeptDraft extends DraftAt {
  readonly text: string;
  readonly savedAt: Date;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'd.case_id', type: 'uuid' },
  professionalId: { column: 'd.professional_id', type: 'uuid' },
};

/** Bound to its writer too: a draft put under somebody else's name does not open. */
const sealedAt = (professionalId: string, place: string): string => `draft:${professionalId}:${place}`;

export function readDraft(read: ReadTx, actor: Actor, sealer: Sealer, { caseId, place }: DraftAt): Read<KeptDraft> {
  return read.aside(
    // What was handed over is still sealed under the name of its writer, and opens under that one alone when a handover says it came from them.
    sql`select d.*, coalesce(d.writer_id, d.professional_id) as sealed_by from draft d
        where d.case_id = ${uuid(caseId)} and d.place = ${text(place)} and ${ruleToSql(ruleFor(actor, 'read', 'Draft'), COLUMNS)}
          and (d.writer_id is null or exists (select 1 from seat_handover h join seat t on t.id = h.to_seat_id
            where h.case_id = d.case_id and t.professional_id = d.professional_id and d.writer_id = any (h.draft_writers)))`,
    (row) => kept(sealer, row),
  );
}

/** One person's drafts; the wall lets nobody reach another's. */
export class DraftRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** @returns when its saving was last written down in the log; null when this is the first of it. */
  async loggedAt({ caseId, place }: DraftAt): Promise<Date | null> {
    const [row] = await this.tx.query(
      sql`select d.logged_at from draft d where d.professional_id = ${uuid(this.tx.actor.professionalId)} and d.case_id = ${uuid(caseId)} and d.place = ${text(place)} for update`,
    );
    return row ? momentOf(row['logged_at']) : null;
  }

  async save({ caseId, place }: DraftAt, words: string, loggedAt: Date): Promise<void> {
    const { professionalId } = this.tx.actor;
    await this.tx.manager.query(
      `insert into draft (professional_id, case_id, place, content, updated_at, logged_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (professional_id, case_id, place) do update set content = excluded.content, writer_id = null, updated_at = excluded.updated_at, logged_at = excluded.logged_at`,
      [professionalId, caseId, place, this.sealer.seal(caseId, sealedAt(professionalId, place), words), this.tx.now, loggedAt],
    );
  }

  async drop({ caseId, place }: DraftAt): Promise<void> {
    await this.tx.manager.query('delete from draft where professional_id = $1 and case_id = $2 and place = $3', [this.tx.actor.professionalId, caseId, place]);
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptDraft {
  const caseId = row['case_id'] as string;
  const place = row['place'] as string;
  return { caseId, place, text: sealer.open<string>(caseId, sealedAt(row['sealed_by'] as string, place), bytesOf(row['content'])), savedAt: momentOf(row['updated_at']) };
}
