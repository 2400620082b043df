import { accept, audienceOf, mayCite, mayKnow, refuse, type AudienceScope, type Citable, type CitationVerdict, type Result, type SeatOfRecipient } from '@casustafel/kernel';
import { isGroundToRevise, type RestingGround } from './tegenspraak';
import type { GroundRevisionInput } from './tegenspraak.input';

/** Names the facts that are too narrow, so that the author can be told which of their own choices it were. */
export type GroundTooNarrow = Extract<CitationVerdict, { ok: false }>;

export interface GroundFacts {
  readonly liveSeats: readonly SeatOfRecipient[];
  /** The cited facts, as far as they exist for the author. */
  readonly cited: readonly Citable[];
  readonly now: Date;
}

/**
 * For whom a ground is given: of those who read the head everyone, each of whom must already be able to know what is cited;
 * or those of the own organisation who may, so that one for only us can always be given.
 */
export function groundAudience(
  scope: AudienceScope, author: SeatOfRecipient, head: readonly string[], { liveSeats, cited, now }: GroundFacts,
): Result<readonly string[], 'CITATION_UNKNOWN'> | GroundTooNarrow {
  if (!cited.every((item) => mayKnow(author, item, now))) return refuse('CITATION_UNKNOWN');
  const named = audienceOf(scope, author, liveSeats).filter((id) => head.includes(id));
  const seats = liveSeats.filter(({ id }) => named.includes(id));
  if (scope === 'OWN') return accept(seats.filter((seat) => cited.every((item) => mayKnow(seat, item, now))).map(({ id }) => id));
  const verdict = mayCite(seats, cited, now);
  return verdict.ok ? accept(named) : verdict;
}

export type RevisionRefusal = 'NOTHING_TO_REVISE' | 'STALE' | 'CITATION_UNKNOWN' | 'GROUND_INCOMPLETE';

/** Says a ground again without what closed; it is then for whom it was given. At no other time are its words changed. */
export function reviseGround<Given extends RestingGround>(
  ground: Given, { version, why, knowledge, wouldChangeMyMind, alternative, citedContributionIds }: Omit<GroundRevisionInput, 'id'>, { liveSeats, cited, now }: GroundFacts,
): Result<Given, RevisionRefusal> | GroundTooNarrow {
  if (!isGroundToRevise(ground)) return refuse('NOTHING_TO_REVISE');
  if (ground.version !== version) return refuse('STALE');
  const standing = ground.citedContributionIds.filter((id) => !ground.closedContributionIds.includes(id));
  if (!citedContributionIds.every((id) => standing.includes(id) && cited.some((item) => item.id === id))) return refuse('CITATION_UNKNOWN');
  // What one must say to disagree one must still say, without what closed.
  if ((ground.knowledge && !knowledge) || (ground.wouldChangeMyMind && !wouldChangeMyMind)) return refuse('GROUND_INCOMPLETE');
  const verdict = mayCite(liveSeats.filter(({ id }) => ground.bornAudience.includes(id)), cited, now);
  return verdict.ok ? accept({ ...ground, why, knowledge, wouldChangeMyMind, alternative, citedContributionIds, closedContributionIds: [], audience: ground.bornAudience }) : verdict;
}
