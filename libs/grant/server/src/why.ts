import { dayOf, levelAtLeast, type DataCategory, type Level, type StatutoryRole, type Task } from '@casustafel/kernel';
import { explain, levelOf, questionOf, seatIn, type Actor, type ActorSeat, type Answer, type Language, type LawfulItem } from '@casustafel/policy';

/** Why somebody sees what they see of an item, or would of a kind of data. */
export interface Why extends Answer {
  /** It is their own party's. */
  readonly own: boolean;
  /** More may be had by asking. */
  readonly mayAsk: boolean;
}

const OWN = { nl: 'Dit is van uw eigen organisatie. Daarin ziet u alles wat zij in deze casus inbrengt.', en: 'This is of your own organisation. You see everything it brings to this case.' };
const HELD = {
  article: 'WGS 1.8 lid 7',
  text: { nl: 'Er geldt een bewaarplicht van justitie, of de bewaartermijn is voorbij. Zolang dat zo is, gaat er niets van de een naar de ander.', en: 'A legal hold applies, or the retention period is over. While that is so, nothing passes from one to another.' },
};
const SUPPLIER_DECIDES = {
  nl: 'Wie dit inbracht, bepaalt hoeveel anderen ervan zien en wie meer mag zien. U ziet nu dat er iets is.',
  en: 'Whoever brought this decides how much others see of it and who may see more. You now see that there is something.',
};

/** The actor as they sit in this case, so that the law of that seat and no other is asked. */
export const seated = (actor: Actor, caseId: string): Actor => ({ ...actor, seats: [seatIn(actor, caseId)!] });

/** Of an item the reader already sees something of. */
export function whyOfItem(reader: Actor, item: LawfulItem, language: Language): Why {
  const seat = reader.seats[0]!;
  const { law } = seat;
  if (item.party === seat.party) return own(law.agreement.id, language);
  const level = levelOf(reader, item);
  return { ...toldAt(level, reader, item, language), level, own: false, mayAsk: level !== 'FULL' };
}

/**
 * Of an organisation and a category, from the agreement alone (never from what there is): the same words whether the
 * organisation holds anything or nothing.
 */
export function whyOfScope(seat: ActorSeat, now: Date, supplier: { readonly role: StatutoryRole; readonly task: Task; readonly party: string }, category: DataCategory, language: Language): Why {
  const { law } = seat;
  if (supplier.party === seat.party) return own(law.agreement.id, language);
  if (law.held) return { ...never(law.agreement.id, { article: HELD.article, text: HELD.text[language] }), own: false, mayAsk: true };
  const answer = explain({
    mode: law.mode, stage: law.stage, supplier: supplier.role, supplierTask: named(supplier.task), recipient: seat.role, recipientTask: named(seat.task), category, about: 'PERSON_CONCERNED',
    gate: null, facts: { ...law.facts, incidental: false }, conditions: [], on: dayOf(now),
  }, law.agreement, language);
  return { ...answer, own: false, mayAsk: true };
}

/**
 * No more than the level shows. Who sees that there is something, and not what, hears nothing that follows from the item: an
 * article belongs to some kinds of data, and to one way through professional secrecy, and would tell them apart.
 */
function toldAt(level: Level, reader: Actor, item: LawfulItem, language: Language): Answer {
  const { law } = reader.seats[0]!;
  if (levelAtLeast(level, 'CONCLUSION')) return explain(questionOf(reader, item), law.agreement, language);
  const [role] = item.supply.split('/') as [StatutoryRole];
  const article = law.mode === 'WGS' ? 'WGS 2.29 lid 3' : 'AVG 5 lid 1 onder c';
  return { verdict: 'ASK', level, because: [{ article, text: SUPPLIER_DECIDES[language] }], missing: ['grant'], mayBeLiftedBy: [role], agreement: law.agreement.id };
}

const named = (task: Task): Task | undefined => (task === 'NONE' ? undefined : task);
const never = (agreement: string, because: Answer['because'][number]): Answer => ({ verdict: 'NEVER', level: 'NOTHING', because: [because], missing: [], mayBeLiftedBy: [], agreement });
const own = (agreement: string, language: Language): Why => ({ verdict: 'SHARE', level: 'FULL', because: [{ article: '', text: OWN[language] }], missing: [], mayBeLiftedBy: [], agreement, own: true, mayAsk: false });
