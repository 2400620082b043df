import { accept, audienceOf, mayCite, refuse, type Citable, type CitationVerdict, type Result, type SeatOfRecipient } from '@casustafel/kernel';
import type { Conclusion, EvidenceMark, Factor, Hypothesis } from './analysis';
import type { ConclusionInput, FactorInput, HypothesisInput, MarkInput } from './analysis.input';

export interface AuthoringFacts {
  readonly id: string;
  readonly caseId: string;
  readonly author: SeatOfRecipient;
  readonly liveSeats: readonly SeatOfRecipient[];
}

export interface FactorFacts extends AuthoringFacts {
  readonly personIds: ReadonlySet<string>;
  /** The cited items, as far as they exist for the author. */
  readonly cited: readonly Citable[];
  readonly now: Date;
}

export type FactorRefusal = 'NOT_AT_TABLE' | 'PERSON_NOT_IN_CASE' | 'CITATION_UNKNOWN';
/** Names the items that are too narrow, so that the author can be offered a note for only their own. */
export type CitationTooNarrow = Extract<CitationVerdict, { ok: false }>;

const sits = ({ author, liveSeats }: AuthoringFacts): boolean => liveSeats.some(({ id }) => id === author.id);

const madeBy = ({ id, caseId, author, liveSeats }: AuthoringFacts, scope: FactorInput['scope']) => ({
  id, caseId, authorSeatId: author.id, organisationId: author.organisationId, task: author.task, scope, audience: audienceOf(scope, author, liveSeats),
});

/** Adds a factor for a fixed audience, each of whom must already be able to know every fact it rests on. */
export function addFactor(input: FactorInput, facts: FactorFacts): Result<Factor, FactorRefusal> | CitationTooNarrow {
  const { personIds, cited, liveSeats, now } = facts;
  if (!sits(facts)) return refuse('NOT_AT_TABLE');
  if (input.personId && !personIds.has(input.personId)) return refuse('PERSON_NOT_IN_CASE');
  if (input.citedContributionIds.some((id) => !cited.some((item) => item.id === id))) return refuse('CITATION_UNKNOWN');

  const made = madeBy(facts, input.scope);
  const verdict = mayCite(liveSeats.filter(({ id }) => made.audience.includes(id)), cited, now);
  return verdict.ok ? accept({ ...input, ...made, version: 1 }) : verdict;
}

/** Adds an explanation as the last row: rows never move because something was added. */
export function addHypothesis(
  input: HypothesisInput,
  facts: AuthoringFacts & { readonly lastPosition: number },
): Result<Hypothesis, 'NOT_AT_TABLE'> {
  if (!sits(facts)) return refuse('NOT_AT_TABLE');
  return accept({ ...input, ...madeBy(facts, input.scope), position: facts.lastPosition + 1, version: 1 });
}

export interface MarkingFacts {
  readonly seat: SeatOfRecipient;
  readonly hypothesisAudience: readonly string[];
  /** Whether this seat may know the fact. */
  readonly knowsContribution: boolean;
}

/** One seat's mark for one fact under one hypothesis; it replaces its earlier one. */
export function markEvidence(input: MarkInput, { seat, hypothesisAudience, knowsContribution }: MarkingFacts): Result<EvidenceMark, 'NOT_AT_TABLE' | 'CITATION_UNKNOWN'> {
  if (!hypothesisAudience.includes(seat.id)) return refuse('NOT_AT_TABLE');
  return knowsContribution ? accept({ ...input, seatId: seat.id }) : refuse('CITATION_UNKNOWN');
}

/** Writes the conclusion. Whoever wrote on an older text is told, and loses nothing of their own. */
export function writeConclusion(
  present: Conclusion | null,
  { conferenceId, text, version }: ConclusionInput,
  { id, caseId, audience }: { readonly id: string; readonly caseId: string; readonly audience: readonly string[] },
): Result<Conclusion, 'STALE'> {
  if ((present?.version ?? 0) !== version) return refuse('STALE');
  return accept(present ? { ...present, text, version: version + 1 } : { id, conferenceId, caseId, text, audience, version: 1 });
}
