import { accept, addDays, dayOf, endOfDay, refuse, type Result } from '@casustafel/kernel';
import type { JointForm } from './family-message';
import { CONTACT_DAYS } from './contact-safety';
import type { HoldInput, TogetherInput } from './family.input';

/** The longest the word of the chair can hold: a quarter of a year, the time between two ordinary rounds of a case. */
export const TOGETHER_DAYS = 91;

/**
 * The chair's word that these persons can safely be spoken with together. It is asked for in every case and not only where
 * somebody marked something: a refusal that came only then would tell of the mark.
 */
export interface TogetherWord {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly forms: readonly JointForm[];
  readonly reason: string;
  readonly arguedBySeatId: string;
  readonly arguedAt: Date;
  readonly until: Date;
  readonly endedAt: Date | null;
  /** Everybody who sat there: that the word is there is for the table, as every refusal without it is. */
  readonly audience: readonly string[];
}

export interface ArguingFacts {
  readonly id: string;
  readonly seatId: string;
  readonly audience: readonly string[];
  readonly personIds: ReadonlySet<string>;
  readonly now: Date;
}

/** The chair argues that it can be done. */
export function argueTogether({ caseId, personIds, forms, reason, lastDay }: TogetherInput, { id, seatId, audience, personIds: known, now }: ArguingFacts): Result<TogetherWord, 'PERSON_NOT_IN_CASE' | 'NOT_SEVERAL' | 'LAST_DAY_IN_PAST' | 'TOO_LONG_AHEAD'> {
  if (personIds.some((each) => !known.has(each))) return refuse('PERSON_NOT_IN_CASE');
  if (personIds.length < 2) return refuse('NOT_SEVERAL');
  const today = dayOf(now);
  if (lastDay < today) return refuse('LAST_DAY_IN_PAST');
  if (lastDay > addDays(today, TOGETHER_DAYS)) return refuse('TOO_LONG_AHEAD');
  return accept({ id, caseId, personIds, forms, reason, arguedBySeatId: seatId, arguedAt: now, until: endOfDay(lastDay), endedAt: null, audience });
}

/** Takes the word back. */
export const endTogether = <T extends Pick<TogetherWord, 'endedAt'>>(word: T, now: Date): Result<T, 'ALREADY_ENDED'> => (word.endedAt ? refuse('ALREADY_ENDED') : accept({ ...word, endedAt: now }));

/**
 * Somebody at the table is not sure that it is safe, and holds it back. Nobody is told who or why: so that a word which does not
 * stand says nothing of what the others may not know.
 */
export interface TogetherHold {
  readonly id: string;
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly seatId: string;
  readonly at: Date;
  readonly until: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** Holds it back for as long as an answer about contact holds: what nobody repeats does not stand in the way for ever. */
export function holdTogether({ caseId, personIds }: HoldInput, { id, seatId, personIds: known, now }: Omit<ArguingFacts, 'audience'>): Result<TogetherHold, 'PERSON_NOT_IN_CASE' | 'NOT_SEVERAL'> {
  if (personIds.some((each) => !known.has(each))) return refuse('PERSON_NOT_IN_CASE');
  if (personIds.length < 2) return refuse('NOT_SEVERAL');
  return accept({ id, caseId, personIds, seatId, at: now, until: new Date(now.getTime() + CONTACT_DAYS * DAY) });
}
