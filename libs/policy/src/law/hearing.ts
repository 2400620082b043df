import type { SharingAgreement } from '@casustafel/agreement-domain';
import { levelAtLeast, OPEN_END, THIRD_PARTY_ROLES, type Level, type StatutoryRole } from '@casustafel/kernel';
import type { Actor, ActorSeat } from '../actor';
import { readerOf } from '../reader-of';
import type { LawfulItem } from '../things';
import { rowsTo } from './clauses';
import { levelOf } from './level-of';

/** A third party at a conference, as far as the law asks. */
export interface Hearer {
  readonly id: string;
  readonly role: StatutoryRole;
  /** Which channels reach them: what is open for all and, where two parties are kept apart, what is of the one they speak with. */
  readonly channels: readonly string[];
}

const remembered = new WeakMap<SharingAgreement, SharingAgreement>();

/** The agreement as it reads for who only hears: its read-aloud lines say what may be told, and no others reach a third party. */
function heard(agreement: SharingAgreement): SharingAgreement {
  const known = remembered.get(agreement);
  if (known) return known;
  const rows = agreement.rows.filter(({ recipient, aloud }) => aloud && THIRD_PARTY_ROLES.includes(recipient.role)).map((row) => ({ ...row, aloud: false }));
  const aloud = { ...agreement, rows };
  remembered.set(agreement, aloud);
  return aloud;
}

/**
 * A guest as the rules would judge somebody at the table, by the read-aloud lines of the agreement alone (Wgs 2.31 lid 9; Bgs 2.21).
 * They sit nowhere and read nothing: this reader is only ever asked what may be told to them. What the law knows of the case is
 * what it knows for the seat of who asks; what it knows of the recipient itself is not so for a guest. Where two parties
 * are kept apart they are told what is of the one they speak with, and never what is of the other.
 */
export function hearerOf({ id, role, channels }: Hearer, { caseId, law }: Pick<ActorSeat, 'caseId' | 'law'>, asker: Actor): Actor {
  const seat: ActorSeat = {
    id, caseId, organisationId: id, role, task: 'NONE', function: 'CONSULTANT', party: `guest:${id}`, channels, until: OPEN_END, standingInFor: null, granted: [], lifted: [],
    law: { ...law, agreement: heard(law.agreement), facts: { ...law.facts, recipientExecutesOts: false } },
  };
  return readerOf(seat, asker, true);
}

/**
 * An item as it would stand if it were told to this guest and to nobody else. That they are there incidentally is not for the item to say:
 * it is what the guest was recorded with, for one conference and with the reason why.
 */
const toldTo = (item: LawfulItem, { id }: Pick<Hearer, 'id'>): LawfulItem => ({ ...item, audience: [id], incidental: true });

/** The most this guest may hear of an item. */
export const levelHeard = (guest: Hearer, seat: Pick<ActorSeat, 'caseId' | 'law'>, asker: Actor, item: LawfulItem): Level => levelOf(hearerOf(guest, seat, asker), toldTo(item, guest));

/** The articles on which this may be told to a guest up to this level. */
export const articlesHeard = ({ role }: Pick<Hearer, 'role'>, { law }: Pick<ActorSeat, 'law'>, { supply, about }: Pick<LawfulItem, 'supply' | 'about'>, level: Level): readonly string[] => {
  const rows = rowsTo(law.agreement, { role, task: 'NONE' });
  const carrying = rows.filter((row) => row.aloud && !row.unverified && `${row.supplier.role}/${row.supplier.task}/${row.category}` === supply && row.about.includes(about) && levelAtLeast(row.level, level));
  return [...new Set(carrying.flatMap(({ article, gateArticle }) => [article, gateArticle].filter(Boolean)))];
};
