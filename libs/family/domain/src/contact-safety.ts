import { accept, refuse, type Result } from '@casustafel/kernel';
import type { ContactInput } from './family.input';

export const CONTACT_VERDICTS = ['SAFE', 'SAFE_IF', 'NOT_SAFE', 'UNKNOWN'] as const;
export type ContactVerdict = (typeof CONTACT_VERDICTS)[number];

/**
 * How long an answer holds. Who is at home, who reads the telephone and where somebody sleeps change from week to week, and
 * a table sits weekly: an answer bridges one conference that was missed, and no more.
 */
export const CONTACT_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** Whether, and how, it is safe to contact a person: what one seat knew on one day. */
export interface ContactSafety {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly verdict: ContactVerdict;
  /** Which time, which means, through whom. */
  readonly how: string | null;
  /** On which knowledge: for the party that wrote it alone. */
  readonly knowledge: string;
  readonly recordedBySeatId: string;
  readonly recordedAt: Date;
  readonly until: Date;
  readonly audience: readonly string[];
}

export interface ContactFacts {
  readonly id: string;
  readonly seatId: string;
  readonly audience: readonly string[];
  readonly personIds: ReadonlySet<string>;
  readonly now: Date;
}

/** Writes down what somebody knows today. It is never corrected: who knows better writes a new answer, and the last one holds. */
export function recordContact({ caseId, personId, verdict, how, knowledge }: ContactInput, { id, seatId, audience, personIds, now }: ContactFacts): Result<ContactSafety, 'PERSON_NOT_IN_CASE' | 'HOW_MISSING'> {
  if (!personIds.has(personId)) return refuse('PERSON_NOT_IN_CASE');
  if (verdict === 'SAFE_IF' && !how) return refuse('HOW_MISSING');
  return accept({ id, caseId, personId, verdict, how, knowledge, recordedBySeatId: seatId, recordedAt: now, until: new Date(now.getTime() + CONTACT_DAYS * DAY), audience });
}

type Answer = Pick<ContactSafety, 'personId' | 'verdict' | 'recordedAt' | 'until'>;

/** The answer that holds now for this person: the last that was given, if it is not too old. */
export function standingAnswer<T extends Answer>(answers: readonly T[], personId: string, now: Date): T | null {
  const [last] = answers.filter((each) => each.personId === personId).sort((one, other) => other.recordedAt.getTime() - one.recordedAt.getTime());
  return last && last.until > now ? last : null;
}

/** Whether this person may be contacted now. Not known is not safe. */
export function mayContact(answers: readonly Answer[], personId: string, now: Date): boolean {
  const standing = standingAnswer(answers, personId, now);
  return standing?.verdict === 'SAFE' || standing?.verdict === 'SAFE_IF';
}
