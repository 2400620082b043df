import { accept, audienceOf, mayCite, mayKnow, refuse, type AudienceScope, type Citable, type CitationVerdict, type ConferencePhase, type Result, type SeatOfRecipient } from '@casustafel/kernel';

export interface AuthoringFacts {
  readonly id: string;
  readonly caseId: string;
  readonly author: SeatOfRecipient;
  readonly liveSeats: readonly SeatOfRecipient[];
  readonly phase: ConferencePhase;
}

export interface CitingFacts {
  /** The cited items, as far as they exist for the author. */
  readonly cited: readonly Citable[];
  readonly now: Date;
}

/** Names the items that are too narrow, so that the author can be offered a note for only their own. */
export type CitationTooNarrow = Extract<CitationVerdict, { ok: false }>;

export const sits = ({ author, liveSeats }: Pick<AuthoringFacts, 'author' | 'liveSeats'>): boolean => liveSeats.some(({ id }) => id === author.id);
export const hasEnded = (phase: ConferencePhase): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';

export const madeBy = ({ id, caseId, author }: AuthoringFacts) => ({ id, caseId, authorSeatId: author.id, organisationId: author.organisationId, task: author.task });

/** Whether the author may rest something on all of these: what they may not know is not there for them. */
export function knowsAll(ids: readonly string[], author: SeatOfRecipient, { cited, now }: CitingFacts): boolean {
  return ids.every((id) => cited.some((item) => item.id === id && mayKnow(author, item, now)));
}

/**
 * Whom something is made for. Everyone seated must already be able to know each thing cited; "only us" are those
 * of the own organisation who may, so that a note for only us can always be kept.
 */
export function audienceFor(scope: AudienceScope, { author, liveSeats }: AuthoringFacts, { cited, now }: CitingFacts): Result<readonly string[], never> | CitationTooNarrow {
  const ids = audienceOf(scope, author, liveSeats);
  const seats = liveSeats.filter(({ id }) => ids.includes(id));
  if (scope === 'OWN') return accept(seats.filter((seat) => cited.every((item) => mayKnow(seat, item, now))).map(({ id }) => id));
  const verdict = mayCite(seats, cited, now);
  return verdict.ok ? accept(ids) : verdict;
}

/** Whether what was made for these seats may rest on these facts now. Seats that ended since read nothing. */
export function mayRestOn(audience: readonly string[], liveSeats: readonly SeatOfRecipient[], { cited, now }: CitingFacts): CitationVerdict {
  return mayCite(liveSeats.filter(({ id }) => audience.includes(id)), cited, now);
}

export const notAtTable = refuse('NOT_AT_TABLE');
