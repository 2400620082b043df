import { accept, assertNever, dayOf, refuse, type Result } from '@casustafel/kernel';
import type { Tegenspraak, TegenspraakState } from './tegenspraak';
import type { TegenspraakEvent, TegenspraakEventKind, TegenspraakFacts, TegenspraakRefusal } from './tegenspraak.events';

/** After this long without the author the restatement may be waived at once, and nothing else. */
export const AUTHOR_ABSENT_AFTER = 5 * 60_000;
/** After so many "not yet" the author writes the sentence and the other adopts it. */
export const NOT_YETS_BEFORE_AUTHOR_WRITES = 2;

type Role = 'AUTHOR' | 'ANSWERER' | 'LEAD';

// The whole life in one table: who may do what, and from where.
const LIFE: Readonly<Record<TegenspraakEventKind, { readonly by: Role; readonly from: readonly TegenspraakState[] }>> = {
  RAISED: { by: 'AUTHOR', from: ['DRAFTED'] },
  ASKED: { by: 'LEAD', from: ['RAISED', 'RESTATED', 'UNDERSTOOD', 'TO_BE_CHECKED'] },
  RESTATED: { by: 'ANSWERER', from: ['RAISED'] },
  NOT_YET: { by: 'AUTHOR', from: ['RESTATED'] },
  UNDERSTOOD: { by: 'AUTHOR', from: ['RESTATED'] },
  AUTHOR_WROTE: { by: 'AUTHOR', from: ['RAISED'] },
  ADOPTED: { by: 'ANSWERER', from: ['RAISED'] },
  WAIVED: { by: 'LEAD', from: ['RAISED', 'RESTATED'] },
  ANSWERED: { by: 'ANSWERER', from: ['UNDERSTOOD', 'TO_BE_CHECKED'] },
  SETTLED: { by: 'AUTHOR', from: ['ANSWERED'] },
  MAINTAINED: { by: 'AUTHOR', from: ['ANSWERED'] },
  WITHDRAWN: { by: 'AUTHOR', from: ['DRAFTED', 'RAISED', 'RESTATED', 'UNDERSTOOD', 'ANSWERED', 'TO_BE_CHECKED', 'MAINTAINED'] },
};

/** The chair answers, or whom the chair asked; never the author, also where the author leads. */
export const answererOf = ({ askedSeatId }: Pick<Tegenspraak, 'askedSeatId'>, { leadSeatId }: Pick<TegenspraakFacts, 'leadSeatId'>): string | null =>
  askedSeatId ?? leadSeatId;

function roleRefused(one: Tegenspraak, role: Role, facts: TegenspraakFacts): TegenspraakRefusal | null {
  const isAuthor = facts.seatId === one.authorSeatId;
  if (role === 'AUTHOR') return isAuthor ? null : 'NOT_THE_AUTHOR';
  if (role === 'LEAD') return facts.seatId === facts.leadSeatId ? null : 'NOT_LEADING';
  if (isAuthor) return 'AUTHOR_MAY_NOT_ANSWER';
  return facts.seatId === answererOf(one, facts) ? null : 'NOT_THE_ANSWERER';
}

const authorWrites = ({ notYetCount }: Tegenspraak): boolean => notYetCount >= NOT_YETS_BEFORE_AUTHOR_WRITES;

const isAbsent = ({ authorAbsentSince, now }: TegenspraakFacts): boolean =>
  authorAbsentSince !== null && now.getTime() - authorAbsentSince.getTime() >= AUTHOR_ABSENT_AFTER;

/** What else stands in the way, besides who acts and where it stands. */
function hindrance(one: Tegenspraak, event: TegenspraakEvent, facts: TegenspraakFacts): TegenspraakRefusal | null {
  switch (event.kind) {
    case 'ASKED':
      if (event.seatId === one.authorSeatId) return 'AUTHOR_MAY_NOT_ANSWER';
      return facts.liveSeatIds.has(event.seatId) ? null : 'NOT_AT_TABLE';
    case 'RESTATED':
      return authorWrites(one) ? 'AUTHOR_WRITES_NOW' : null;
    case 'AUTHOR_WROTE':
      return authorWrites(one) ? null : 'TWO_RESTATEMENTS_FIRST';
    case 'ADOPTED':
      return one.authorSentence ? null : 'NOTHING_TO_ADOPT';
    case 'WAIVED':
      // A present author is first restated at least once: waiving is for a table that is stuck, not for one in a hurry.
      return isAbsent(facts) || one.state === 'RESTATED' || one.notYetCount > 0 ? null : 'AUTHOR_IS_PRESENT';
    case 'ANSWERED':
      if (event.answer.outcome !== 'TO_BE_CHECKED') return null;
      if (!facts.liveSeatIds.has(event.answer.checkBySeatId)) return 'CHECKER_NOT_AT_TABLE';
      return event.answer.checkBefore < dayOf(facts.now) ? 'DATE_IN_PAST' : null;
    case 'RAISED': case 'NOT_YET': case 'UNDERSTOOD': case 'SETTLED': case 'MAINTAINED': case 'WITHDRAWN':
      return null;
    default:
      return assertNever(event);
  }
}

function changeOf(one: Tegenspraak, event: TegenspraakEvent, facts: TegenspraakFacts): Partial<Tegenspraak> {
  switch (event.kind) {
    case 'RAISED': return { state: 'RAISED', raisedAt: facts.now };
    case 'ASKED': return { askedSeatId: event.seatId };
    case 'RESTATED': return { state: 'RESTATED', restatement: event.sentence };
    case 'NOT_YET': return { state: 'RAISED', notYetCount: one.notYetCount + 1 };
    case 'UNDERSTOOD': return { state: 'UNDERSTOOD' };
    case 'AUTHOR_WROTE': return { authorSentence: event.sentence };
    case 'ADOPTED': return { state: 'UNDERSTOOD', restatement: one.authorSentence };
    case 'WAIVED': return { state: 'UNDERSTOOD', waiver: { bySeatId: facts.seatId, reason: event.reason, authorWasAbsent: isAbsent(facts) } };
    case 'ANSWERED': return { state: event.answer.outcome === 'TO_BE_CHECKED' ? 'TO_BE_CHECKED' : 'ANSWERED', answer: event.answer };
    case 'SETTLED': return { state: 'SETTLED' };
    case 'MAINTAINED': return { state: 'MAINTAINED' };
    case 'WITHDRAWN': return { state: 'WITHDRAWN' };
    default: return assertNever(event);
  }
}

/** One event on one dissent. There is no other way to change one, and none that removes one. */
export function apply(one: Tegenspraak, event: TegenspraakEvent, facts: TegenspraakFacts): Result<Tegenspraak, TegenspraakRefusal> {
  const { by, from } = LIFE[event.kind];
  if (!facts.liveSeatIds.has(facts.seatId)) return refuse('NOT_AT_TABLE');
  const refused = roleRefused(one, by, facts);
  if (refused) return refuse(refused);
  if (!from.includes(one.state)) return refuse('NOT_NOW');
  const hindered = hindrance(one, event, facts);
  if (hindered) return refuse(hindered);
  return accept({ ...one, ...changeOf(one, event, facts), version: one.version + 1 });
}

/** What a seat could do now, for its buttons: each act tried with words that would pass. Judged again when it is done. */
export function possibleActs(one: Tegenspraak, facts: TegenspraakFacts): readonly TegenspraakEventKind[] {
  const other = [...facts.liveSeatIds].find((id) => id !== one.authorSeatId) ?? one.authorSeatId;
  const tries: readonly TegenspraakEvent[] = [
    { kind: 'RAISED' }, { kind: 'ASKED', seatId: other }, { kind: 'RESTATED', sentence: '.' }, { kind: 'NOT_YET' }, { kind: 'UNDERSTOOD' },
    { kind: 'AUTHOR_WROTE', sentence: '.' }, { kind: 'ADOPTED' }, { kind: 'WAIVED', reason: '.' },
    { kind: 'ANSWERED', answer: { outcome: 'ACCEPTED', because: null } }, { kind: 'SETTLED' }, { kind: 'MAINTAINED' }, { kind: 'WITHDRAWN' },
  ];
  return tries.filter((event) => apply(one, event, facts).ok).map(({ kind }) => kind);
}
