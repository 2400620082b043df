import { accept, levelAtLeast, refuse, type ConferencePhase, type Level, type Result } from '@casustafel/kernel';
import type { Manner, ReadAloud, SuppliersWord, ToldLevel } from './read-aloud';

const isOver = (phase: ConferencePhase): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';
const next = (one: ReadAloud, change: Partial<ReadAloud>): ReadAloud => ({ ...one, ...change, version: one.version + 1 });

export interface ProposingFacts {
  readonly id: string;
  readonly phase: ConferencePhase;
  /** The most the rule book lets this guest hear of this item. */
  readonly mayHear: Level;
  readonly needsWord: boolean;
  /** Who proposes sits for the supplier itself. */
  readonly bySupplier: boolean;
  /** Another proposal of this item for this guest is open still. */
  readonly isOpenAlready: boolean;
  /** Its supplier said no to this guest. Only they can come back on that. */
  readonly declined: boolean;
  readonly seatId: string;
  readonly now: Date;
}
export type ProposingRefusal = 'CONFERENCE_OVER' | 'NOT_LAWFUL' | 'ALREADY_PROPOSED' | 'SUPPLIER_SAID_NO';
type Proposed = Pick<ReadAloud, 'caseId' | 'conferenceId' | 'contributionId' | 'guestId' | 'purpose'> & { readonly level: ToldLevel };

/** Proposes to tell one item to one guest. Where the supplier proposes it, that is their word. */
export function propose(proposed: Proposed, { id, phase, mayHear, needsWord, bySupplier, isOpenAlready, declined, seatId, now }: ProposingFacts): Result<ReadAloud, ProposingRefusal> {
  if (isOver(phase)) return refuse('CONFERENCE_OVER');
  if (!levelAtLeast(mayHear, proposed.level)) return refuse('NOT_LAWFUL');
  if (declined) return refuse('SUPPLIER_SAID_NO');
  if (isOpenAlready) return refuse('ALREADY_PROPOSED');
  const word = bySupplier ? { seatId, at: now, reason: proposed.purpose } : null;
  return accept({
    ...proposed, id, recordedSeatId: seatId, proposedAt: now, needsWord, word, state: needsWord && !word ? 'ASKED' : 'READY',
    manner: null, tellerSeatId: null, toldAt: null, article: null, version: 1,
  });
}

/** The supplier says yes or no, and may still say no until it was told. */
export function answer(one: ReadAloud, agree: boolean, word: SuppliersWord): Result<ReadAloud, 'READ_ALOUD_OVER'> {
  if (one.state === 'TOLD' || one.state === 'DROPPED') return refuse('READ_ALOUD_OVER');
  return accept(next(one, { state: agree ? 'READY' : 'DECLINED', word }));
}

/** Who proposed it does not want it told after all. A no of its supplier stands, so that nobody can ask past it. */
export function drop(one: ReadAloud): Result<ReadAloud, 'READ_ALOUD_OVER'> {
  return one.state === 'ASKED' || one.state === 'READY' ? accept(next(one, { state: 'DROPPED' })) : refuse('READ_ALOUD_OVER');
}

export interface TellingFacts {
  readonly phase: ConferencePhase;
  readonly signed: boolean;
  readonly present: boolean;
  /** The most the rule book lets this guest hear of this item, now. */
  readonly mayHear: Level;
  /** The most the one who tells may know of it, now; nothing for who does not sit there. */
  readonly tellerKnows: Level;
  /** Everybody else who is a guest here and would hear it. Nobody does who is handed a sheet. */
  readonly othersHear: boolean;
  readonly manner: Manner;
  readonly tellerSeatId: string;
  readonly article: string;
  readonly now: Date;
}
export type TellingRefusal = 'NOT_LIVE' | 'NOT_SIGNED' | 'NOT_PRESENT' | 'SUPPLIER_WORD_MISSING' | 'READ_ALOUD_OVER' | 'NOT_LAWFUL' | 'TELLER_CANNOT_KNOW' | 'OTHERS_WOULD_HEAR';

/** It is told or handed: everything is judged once more, since between asking and telling rights may have ended. */
export function tell(one: ReadAloud, facts: TellingFacts): Result<ReadAloud, TellingRefusal> {
  if (facts.phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!facts.signed) return refuse('NOT_SIGNED');
  if (!facts.present) return refuse('NOT_PRESENT');
  if (one.state === 'TOLD' || one.state === 'DROPPED') return refuse('READ_ALOUD_OVER');
  if (one.state !== 'READY' || (one.needsWord && !one.word)) return refuse('SUPPLIER_WORD_MISSING');
  if (!levelAtLeast(facts.mayHear, one.level)) return refuse('NOT_LAWFUL');
  if (!levelAtLeast(facts.tellerKnows, one.level)) return refuse('TELLER_CANNOT_KNOW');
  if (facts.manner === 'TOLD' && facts.othersHear) return refuse('OTHERS_WOULD_HEAR');
  return accept(next(one, { state: 'TOLD', manner: facts.manner, tellerSeatId: facts.tellerSeatId, toldAt: facts.now, article: facts.article }));
}

export interface HeardItem {
  readonly guestId: string;
  readonly contributionId: string;
  readonly level: ToldLevel;
}

/**
 * Whether telling this aloud now would be heard by a guest whom it is not told to in the same act, and who has not heard as
 * much of it before: nobody can whisper at a table.
 */
export const heardByOthers = (presentGuestIds: readonly string[], telling: readonly HeardItem[], heardBefore: readonly HeardItem[], { contributionId, level }: Pick<HeardItem, 'contributionId' | 'level'>): boolean =>
  presentGuestIds.some((guestId) => ![...telling, ...heardBefore].some((each) => each.guestId === guestId && each.contributionId === contributionId && levelAtLeast(each.level, level)));
