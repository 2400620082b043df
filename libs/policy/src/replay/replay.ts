import type { SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, type Level } from '@casustafel/kernel';
import { RULE_BOOK_VERSION, type Actor, type ActorSeat } from '../actor';
import { supplyOf } from '../law/clauses';
import { levelOf } from '../law/level-of';
import type { DecisionFacts } from './decision-key';
import { itemFrom } from './item-facts';

type Seat = NonNullable<DecisionFacts['seat']>;

/** What made today's book say something else. */
export type Difference =
  | { readonly made: 'AGREEMENT_ROW'; readonly row: string; readonly article: string; readonly supply: string; readonly recipient: string; readonly then: Level | null; readonly today: Level | null }
  | { readonly made: 'AGREEMENT'; readonly then: string; readonly today: string }
  | { readonly made: 'RULE_BOOK'; readonly then: string; readonly today: string };

export interface ReplayedItem {
  readonly then: Level;
  readonly today: Level;
  readonly because: readonly Difference[];
}

interface Books {
  readonly then: SharingAgreement;
  readonly today: SharingAgreement;
  /** Which rule book judged then. */
  readonly ruleBook: string;
  readonly at: Date;
  readonly now: Date;
}

/** Judges every item of a row by the agreement of that moment and by today's, from the facts the row kept. */
export const replayItems = ({ seat, valid, items }: DecisionFacts, books: Books): readonly ReplayedItem[] =>
  seat ? items.map((written) => replayItem(written, seat, valid, books)) : [];

function replayItem(written: string, seat: Seat, valid: boolean, books: Books): ReplayedItem {
  const then = judge(written, seat, valid, books.then, books.at);
  const today = judge(written, seat, valid, books.today, books.now);
  const [supply = ''] = written.split(' ');
  return { then, today, because: [...(then === today ? [] : rowsThatDiffer(supply, seat, books)), ...rulesThatDiffer(then, books)] };
}

function judge(written: string, facts: Seat, valid: boolean, agreement: SharingAgreement, now: Date): Level {
  const seat: ActorSeat = {
    id: 'seat', caseId: 'case', organisationId: '', role: facts.role, task: facts.task, function: facts.function, party: 'party', channels: ['case'], until: now, standingInFor: null, granted: [], lifted: [],
    law: { mode: facts.mode, stage: facts.stage, agreement, facts: facts.facts, held: facts.held },
  };
  const found = itemFrom(written, seat, now);
  if (!found) return 'NOTHING';
  const emergencies: Actor['emergencies'] = facts.emergency ? [{ id: 'emergency', caseId: 'case', level: facts.emergency, from: now, until: new Date(now.getTime() + 1), parties: [found.item.party], law: seat.law }] : [];
  const reader: Actor = {
    professionalId: '', handle: '', name: '', jobTitle: '', regionId: '', organisationId: '', organisation: '', role: facts.role, task: facts.task,
    offices: [], valid, chairs: [], agreements: [], emergencies, asked: [], now,
    seats: facts.emergency ? [] : [{ ...seat, granted: found.granted, lifted: found.lifted }],
  };
  return levelOf(reader, found.item, facts.emergency ? 'consult' : 'read');
}

/** The rows about this supply and this recipient that say something else now, or stand no longer there. */
function rowsThatDiffer(supply: string, seat: Seat, { then, today }: Books): readonly Difference[] {
  const recipient = capacityOf(seat);
  const of = (agreement: SharingAgreement) => new Map(agreement.rows
    .filter((row) => capacityOf(row.recipient) === recipient && supplyOf(row.supplier, row.category) === supply)
    .map((row) => [row.id, row] as const));
  const [before, after] = [of(then), of(today)];
  const rows = [...new Set([...before.keys(), ...after.keys()])].flatMap((row): Difference[] => {
    const [was, is] = [before.get(row), after.get(row)];
    if (was?.level === is?.level) return [];
    return [{ made: 'AGREEMENT_ROW', row, article: (is ?? was)!.article, supply, recipient, then: was?.level ?? null, today: is?.level ?? null }];
  });
  return rows.length > 0 ? rows : [{ made: 'AGREEMENT', then: then.id, today: today.id }];
}

/** It was shown, and the rules of today would not show it on the same facts and under the same agreement: the rules themselves changed. */
const rulesThatDiffer = (then: Level, { ruleBook }: Books): readonly Difference[] =>
  then === 'NOTHING' ? [{ made: 'RULE_BOOK', then: ruleBook, today: RULE_BOOK_VERSION }] : [];
