import type { Actor, ActorSeat } from '../actor';
import { hearerOf, levelHeard, type Hearer } from '../law/hearing';
import type { LawfulItem } from '../things';
import type { Level } from '@casustafel/kernel';
import type { Answer, Language } from './answer';
import { explain } from './explain';
import { questionOf } from './question-of';

/** Whether an item may be read aloud to a guest, how much of it, on which article, and what is missing still; by the lines that judge everybody. */
export function explainHeard(guest: Hearer, seat: Pick<ActorSeat, 'caseId' | 'law'>, asker: Actor, item: LawfulItem, language: Language): Omit<Answer, 'level'> & { readonly level: Level } {
  const question = questionOf(hearerOf(guest, seat, asker), { ...item, incidental: true });
  return { ...explain(question, seat.law.agreement, language), level: levelHeard(guest, seat, asker, item) };
}
