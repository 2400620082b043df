import type { Sentence } from '@casustafel/agreement-domain';
import { OFFICES, SEAT_FUNCTIONS, type Office, type SeatFunction, type StatutoryRole } from '@casustafel/kernel';
import { book } from '../book';
import { ACT_WORDS } from './act-words';
import { askWords, WHILE_OPEN } from './ask-words';
import { CHAPTER_WORDS } from './chapter-words';
import { shapesFor, type RuleShape } from './rule-shapes';
import { POSITIONS, POSITIONS_WHEN_CLOSED, SEATED_ROLES, type Position } from './sample-positions';

/** For whom a rule is: any of these. */
export interface RuleIsFor {
  /** Every professional of the region, whatever their duties. */
  readonly anybody: boolean;
  readonly offices: readonly Office[];
  readonly tableChair: boolean;
  /** Everybody with a seat in the case. */
  readonly seated: boolean;
  readonly functions: readonly SeatFunction[];
  readonly roles: readonly StatutoryRole[];
}

/** One rule of the book as a sentence: for whom, what, and under which conditions, all of which have to hold. */
export interface RuleInWords {
  readonly isFor: RuleIsFor;
  readonly act: Sentence;
  readonly where: readonly Sentence[];
}

export interface ChapterInWords {
  readonly key: string;
  readonly title: Sentence;
  readonly rules: readonly RuleInWords[];
}

/** The book as it reads, and what in it has no words yet, by the name a writer of rules knows it by. */
export interface BookInWords {
  readonly chapters: readonly ChapterInWords[];
  readonly unworded: readonly string[];
}

let written: BookInWords | undefined;

/** The rule book as it judges, read back from the rules themselves: a rule that is added stands here too. Worked out once. */
export const rulesInWords = (): readonly ChapterInWords[] => (written ??= inWords(book)).chapters;

/** Asks each chapter what it allows everybody a rule can tell apart, and says it. */
export function inWords(chapters: typeof book): BookInWords {
  const unworded = new Set<string>();
  const word: Word = (name, words) => {
    if (words) return words;
    // Shown by its name rather than left out: a page that hides a rule would be the worse of the two.
    unworded.add(name);
    return { nl: name, en: name };
  };
  const said = chapters.map((chapter): ChapterInWords => {
    const found = new Map<string, { readonly shape: RuleShape; readonly positions: Position[] }>();
    for (const position of POSITIONS) for (const [key, shape] of shapesFor(chapter, position)) {
      const known = found.get(key);
      if (known) known.positions.push(position);
      else found.set(key, { shape, positions: [position] });
    }
    const whenClosed = new Set(POSITIONS_WHEN_CLOSED.flatMap((position) => [...shapesFor(chapter, position).keys()]));
    const rules = [...found].map(([key, { shape, positions }]) => ruleInWords(shape, positions, positions.some(({ seat }) => seat) && !whenClosed.has(key), word));
    return { key: chapter.name, title: word(chapter.name, CHAPTER_WORDS[chapter.name]), rules };
  });
  return { chapters: said, unworded: [...unworded] };
}

type Word = (name: string, words: Sentence | undefined) => Sentence;

function ruleInWords({ action, kind, asks }: RuleShape, positions: readonly Position[], onlyOpen: boolean, word: Word): RuleInWords {
  const act = `${action} ${kind}`;
  const { isFor, whole } = whomFor(asks, positions);
  // A rule for one role in one function alone cannot be said as a list of roles and functions.
  if (!whole) word(`${act}: whom it is for`, undefined);
  return { isFor, act: word(act, ACT_WORDS[act]), where: [...asks.map((ask) => word(`${act}: ${ask}`, askWords(kind, ask))), ...(onlyOpen ? [WHILE_OPEN] : [])] };
}

const NOT_SEATED = { seated: false, functions: [], roles: [] } as const;

function whomFor(asks: readonly string[], positions: readonly Position[]): { readonly isFor: RuleIsFor; readonly whole: boolean } {
  const anybody = positions.some(({ office, tableChair, seat }) => !office && !tableChair && !seat);
  if (anybody) return { isFor: { anybody, offices: [], tableChair: false, ...NOT_SEATED }, whole: true };
  const offices = OFFICES.filter((each) => positions.some(({ office }) => office === each));
  const tableChair = positions.some((position) => position.tableChair === true);
  // Which role is given what stands in the agreement, row by row.
  const { whole, ...seats } = asks.includes('supply') ? { ...NOT_SEATED, seated: true, whole: true } : seatedAs(positions);
  return { isFor: { anybody, offices, tableChair, ...seats }, whole };
}

function seatedAs(positions: readonly Position[]): Pick<RuleIsFor, 'seated' | 'functions' | 'roles'> & { readonly whole: boolean } {
  const held = new Set(positions.flatMap(({ seat }) => (seat ? [`${seat.role} ${seat.function}`] : [])));
  const functions = SEAT_FUNCTIONS.filter((as) => SEATED_ROLES.every((role) => held.has(`${role} ${as}`)));
  if (functions.length === SEAT_FUNCTIONS.length) return { ...NOT_SEATED, seated: true, whole: true };
  const roles = SEATED_ROLES.filter((role) => SEAT_FUNCTIONS.every((as) => held.has(`${role} ${as}`)));
  const covered = SEATED_ROLES.flatMap((role) => SEAT_FUNCTIONS.filter((as) => roles.includes(role) || functions.includes(as)));
  return { seated: false, functions, roles, whole: covered.length === held.size };
}
