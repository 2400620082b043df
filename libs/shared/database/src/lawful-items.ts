import type { LawfulItem } from '@casustafel/policy';
import { knownContributions } from './known-contributions';
import type { ReadTx } from './look';
import { momentOf, type JsonRow, type Read } from './read';
import { raw, sql, uuid } from './sql';
import type { Tx } from './tx';

/** What judging an item takes, and not a word of it. */
export const lawfulItem = (row: JsonRow): LawfulItem => ({
  id: row['id'] as string, caseId: row['case_id'] as string, party: row['party'] as string, authorSeatId: row['author_seat_id'] as string, channel: row['channel'] as string, audience: row['audience'] as string[],
  supply: row['supply'] as string, about: row['about'] as LawfulItem['about'], receivers: row['receivers'] as string[], gate: row['gate'] as LawfulItem['gate'], gateFor: row['gate_for'] as string[],
  gateUntil: momentOf(row['gate_until']), incidental: row['incidental'] === true, shows: row['shows'] as LawfulItem['shows'], grantable: row['grantable'] as LawfulItem['grantable'], openUntil: momentOf(row['open_until']),
});

/** The columns of `contribution c` that {@link lawfulItem} reads. */
export const JUDGED = raw('c.id, c.case_id, c.party, c.author_seat_id, c.channel, c.audience, c.supply, c.about, c.receivers, c.gate, c.gate_for, c.gate_until, c.incidental, c.shows, c.grantable, c.open_until');

/** One item as the rules judge it, if the reader may know of it at all. */
export const readLawfulItem = (read: ReadTx, actor: Tx['actor'], caseId: string, id: string): Read<LawfulItem> =>
  read.rows('Contribution', sql`select ${JUDGED} from contribution c where c.case_id = ${uuid(caseId)} and c.id = ${uuid(id)} and ${knownContributions(actor)}`, lawfulItem);

/** The same within an act, held still until it ends; null for what is not there and for what this actor may not know of. */
export async function lawfulItemById(tx: Tx, caseId: string, id: string): Promise<LawfulItem | null> {
  const [row] = await tx.query(sql`select ${JUDGED} from contribution c where c.case_id = ${uuid(caseId)} and c.id = ${uuid(id)} and ${knownContributions(tx.actor)} for share`);
  return row ? lawfulItem(row) : null;
}
