import type { TegenspraakAnswer } from './tegenspraak';

/** Everything that can happen to a dissent once it is written; the thread on the screen is these, in order. */
export type TegenspraakEvent =
  | { readonly kind: 'RAISED' }
  | { readonly kind: 'ASKED'; readonly seatId: string }
  | { readonly kind: 'RESTATED'; readonly sentence: string }
  | { readonly kind: 'NOT_YET' }
  | { readonly kind: 'UNDERSTOOD' }
  | { readonly kind: 'AUTHOR_WROTE'; readonly sentence: string }
  | { readonly kind: 'ADOPTED' }
  | { readonly kind: 'WAIVED'; readonly reason: string }
  | { readonly kind: 'ANSWERED'; readonly answer: TegenspraakAnswer }
  | { readonly kind: 'SETTLED' }
  | { readonly kind: 'MAINTAINED' }
  | { readonly kind: 'WITHDRAWN' };

export type TegenspraakEventKind = TegenspraakEvent['kind'];

/** Who acts, and what the room looks like at that moment. */
export interface TegenspraakFacts {
  readonly seatId: string;
  readonly leadSeatId: string | null;
  readonly liveSeatIds: ReadonlySet<string>;
  /** Since when the author has not been connected; `null` while connected. */
  readonly authorAbsentSince: Date | null;
  readonly now: Date;
}

export type TegenspraakRefusal =
  | 'NOT_AT_TABLE' | 'NOT_THE_AUTHOR' | 'NOT_THE_ANSWERER' | 'NOT_LEADING' | 'NOT_NOW'
  | 'AUTHOR_MAY_NOT_ANSWER' | 'AUTHOR_WRITES_NOW' | 'TWO_RESTATEMENTS_FIRST' | 'NOTHING_TO_ADOPT'
  | 'AUTHOR_IS_PRESENT' | 'CHECKER_NOT_AT_TABLE' | 'DATE_IN_PAST';
