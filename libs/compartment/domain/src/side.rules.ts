/** Whom a seat serves, over all that was answered of it. */
export type SeatSide = 'ONE' | 'OTHER' | 'BOTH' | 'NEITHER' | 'UNKNOWN';

/** Where a thing travels: to all, to one side and those who serve neither, or to those who serve neither alone. */
export type Channel = 'ALL' | 'ONE' | 'OTHER' | 'NEITHER';

export interface Sides {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** What decides where a thing travels. */
export interface SidedThing {
  /** Whom its author's seat serves. */
  readonly author: SeatSide;
  readonly personIds: readonly string[];
  /** Where everything it is built on travels; empty for what is built on nothing. */
  readonly cited: readonly Channel[];
  /** What its supplier said of it since: for all, or of whose side it is. */
  readonly word: 'ALL' | readonly string[] | null;
}

const meet = (one: Channel, other: Channel): Channel => (one === other || other === 'ALL' ? one : one === 'ALL' ? other : 'NEITHER');

function sideOfPersons(personIds: readonly string[], { one, other }: Sides): Channel | null {
  const touches = (side: readonly string[]): boolean => personIds.some((id) => side.includes(id));
  if (touches(one)) return touches(other) ? 'NEITHER' : 'ONE';
  return touches(other) ? 'OTHER' : null;
}

/**
 * In which channel a thing travels while two parties are kept apart. What it is built on leaves the most there can be; within that its
 * supplier's word, and without one the side its author serves, or else the side of those it is about. What cannot be told reaches nobody
 * who serves either. The database judges the same at every writing (`channel_judged`); a test lays the two side by side.
 */
export function channelOf({ author, personIds, cited, word }: SidedThing, sides: Sides): Channel {
  const most = cited.reduce(meet, 'ALL');
  if (word === 'ALL') return most;
  if (word) return meet(most, sideOfPersons(word, sides) ?? 'NEITHER');
  if (author === 'ONE' || author === 'OTHER') return meet(most, author);
  if (author === 'UNKNOWN') return 'NEITHER';
  return meet(most, sideOfPersons(personIds, sides) ?? (cited.length > 0 ? 'ALL' : 'NEITHER'));
}

/**
 * Which channels reach a guest, who only hears: what is for all, and what is of the one they speak with. Who speaks with both, with neither, or
 * of whom nobody said it, hears what is for all: a guest is there for a moment, and whom else they meet nobody at the table knows.
 */
export function channelsOfGuest(speaksWith: readonly string[], sides: Sides): readonly Channel[] {
  const side = sideOfPersons(speaksWith, sides);
  return side === 'ONE' || side === 'OTHER' ? ['ALL', side] : ['ALL'];
}

/** Which channels reach a seat. Whoever serves both sees what is for all, and so does whoever nobody knows of. */
export function channelsOf(side: SeatSide): readonly Channel[] {
  switch (side) {
    case 'NEITHER': return ['ALL', 'ONE', 'OTHER', 'NEITHER'];
    case 'ONE':
    case 'OTHER': return ['ALL', side];
    case 'BOTH':
    case 'UNKNOWN': return ['ALL'];
  }
}
