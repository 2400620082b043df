import { accept, refuse, type LegalMode, type Result } from '@casustafel/kernel';

/** What is told of the case beside the person; both are facts its own table knows. */
export interface CaseFacts {
  readonly isOpen: boolean;
  readonly legalMode: LegalMode;
}

/** How long an asking stands. A "no", a silence and "nobody knows them" all end here, and alike. */
export const ASKING_DAYS = 14;
/** How often one professional may ask in a day, over all their cases: who tries names out runs dry. */
export const ASKS_A_DAY = 5;

const DAY = 24 * 60 * 60 * 1000;

/** An identity asked about at the other tables of the region. Holds nothing of what they know. */
export interface Inquiry {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly askedBy: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly endsAt: Date;
}

export interface AskingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly askedBy: string;
  readonly caseFacts: CaseFacts;
  /** A birth date or a citizen service number is there: a name alone names too many. */
  readonly isFindable: boolean;
  /** When the last asking about this person ends, or ended. */
  readonly lastEndsAt: Date | null;
  readonly now: Date;
}

export type AskingRefusal = 'CASE_CLOSED' | 'ELSEWHERE_NEEDS_WGS' | 'NOT_FINDABLE' | 'ALREADY_ASKED';

/**
 * Puts a question to the other tables of the region (after the model of Wgs 2.28). Judged by what the asker's own case
 * holds and by nothing else, so that accepting it says nothing about any other.
 */
export function askElsewhere(input: { readonly personId: string; readonly reason: string }, facts: AskingFacts): Result<Inquiry, AskingRefusal> {
  const { id, caseId, askedBy, caseFacts, isFindable, lastEndsAt, now } = facts;
  if (!caseFacts.isOpen) return refuse('CASE_CLOSED');
  if (caseFacts.legalMode !== 'WGS') return refuse('ELSEWHERE_NEEDS_WGS');
  if (!isFindable) return refuse('NOT_FINDABLE');
  if (lastEndsAt && lastEndsAt > now) return refuse('ALREADY_ASKED');
  return accept({ id, caseId, askedBy, ...input, askedAt: now, endsAt: new Date(now.getTime() + ASKING_DAYS * DAY) });
}

/** A citizen service number is used where the law names it (Wgs 2.29 lid 1, 2.30); on own grounds UAVG 46 forbids it. */
export function mayHoldBsn({ isOpen, legalMode }: CaseFacts): Result<true, 'CASE_CLOSED' | 'BSN_NEEDS_WGS'> {
  if (!isOpen) return refuse('CASE_CLOSED');
  return legalMode === 'WGS' ? accept(true) : refuse('BSN_NEEDS_WGS');
}

export interface Offer {
  readonly state: 'OFFERED' | 'AGREED' | 'DECLINED';
  readonly endsAt: Date;
}

/** Agrees to be known to the table that asks, or not; once, and while it stands. */
export function answerOffer(offer: Offer, { isOpen, now }: { readonly isOpen: boolean; readonly now: Date }): Result<true, 'CASE_CLOSED' | 'OFFER_ANSWERED' | 'OFFER_ENDED'> {
  if (!isOpen) return refuse('CASE_CLOSED');
  if (offer.state !== 'OFFERED') return refuse('OFFER_ANSWERED');
  return offer.endsAt > now ? accept(true) : refuse('OFFER_ENDED');
}
