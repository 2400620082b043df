import { readDecisionKey, replayItems, RULE_BOOK_VERSION, type DecisionFacts, type Difference, type ReplayedItem } from '@casustafel/policy';
import type { BooksOfRow } from './books';
import type { Levels, LogRow } from './replay-row';

/** What one kind of thing was shown at then, and what today's book says of it. */
interface ReplayedKind {
  readonly kind: string;
  readonly count: number;
  /** `LAW`: judged again. `SEAT`: the seat alone lets its holder know it. `AUDIENCE`: fixed when the thing was made. `NOTHING_KEPT`: the row does not say. */
  readonly judgedBy: 'LAW' | 'SEAT' | 'AUDIENCE' | 'NOTHING_KEPT';
  readonly then: Levels | null;
  readonly today: Levels | null;
}

/** A row of the log, judged again. */
export interface Replayed {
  readonly row: { readonly id: string; readonly stream: string; readonly n: number };
  readonly at: string;
  readonly action: string;
  readonly outcome: string;
  readonly case: string | null;
  readonly actor: { readonly name: string | null; readonly organisation: string | null; readonly role: string; readonly function: string };
  readonly facts: Omit<DecisionFacts, 'items'> | null;
  readonly agreement: { readonly then: string; readonly today: string | null };
  readonly ruleBook: { readonly then: string; readonly today: string };
  readonly objects: readonly ReplayedKind[];
  readonly differs: boolean;
  readonly because: readonly Difference[];
}

/** A live seat is all that these ask. */
const BY_SEAT: readonly string[] = ['CaseFile', 'Person', 'Seat', 'Conference', 'ScoreLine', 'ScoreRound'];

export function replayed(row: LogRow, books: BooksOfRow | null): Replayed {
  const facts = readDecisionKey(row.decision_key);
  const items = judged(row, facts, books);
  const kinds = [...new Set(row.object_kinds)];
  return {
    row: { id: row.processing_id, stream: row.stream, n: Number(row.n) },
    at: row.at.toISOString(), action: row.action, outcome: row.outcome, case: row.case_number,
    actor: { name: row.actor_name, organisation: row.organisation, role: row.role, function: row.function },
    facts: facts && { valid: facts.valid, offices: facts.offices, seat: facts.seat },
    agreement: { then: row.agreement, today: books?.today.id ?? null },
    ruleBook: { then: row.rule_book, today: RULE_BOOK_VERSION },
    objects: kinds.map((kind) => kindOf(kind, row.object_kinds.filter((each) => each === kind).length, items)),
    differs: items?.some(differs) ?? false,
    because: distinct(items?.filter(differs).flatMap(({ because }) => because) ?? []),
  };
}

/** Null where the row does not hold what judged each item: an act, or a row older than these facts. */
function judged({ object_kinds, rule_book, at }: LogRow, facts: DecisionFacts | null, books: BooksOfRow | null): readonly ReplayedItem[] | null {
  const count = object_kinds.filter((kind) => kind === 'Contribution').length;
  if (!facts || !books?.then || count === 0 || facts.items.length !== count) return null;
  return replayItems(facts, { then: books.then, today: books.today, ruleBook: rule_book, at, now: new Date() });
}

function kindOf(kind: string, count: number, items: readonly ReplayedItem[] | null): ReplayedKind {
  if (kind !== 'Contribution') return { kind, count, judgedBy: BY_SEAT.includes(kind) ? 'SEAT' : 'AUDIENCE', then: null, today: null };
  if (!items) return { kind, count, judgedBy: 'NOTHING_KEPT', then: null, today: null };
  return { kind, count, judgedBy: 'LAW', then: levels(items.map(({ then }) => then)), today: levels(items.map(({ today }) => today)) };
}

const levels = (each: readonly ReplayedItem['then'][]): Levels => each.reduce<Levels>((counted, level) => ({ ...counted, [level]: (counted[level] ?? 0) + 1 }), {});

/** Another level today, or shown then though today's rules would not, on the very same facts. */
const differs = ({ then, today, because }: ReplayedItem): boolean => then !== today || because.length > 0;

const distinct = (differences: readonly Difference[]): readonly Difference[] => [...new Map(differences.map((each) => [JSON.stringify(each), each])).values()];
