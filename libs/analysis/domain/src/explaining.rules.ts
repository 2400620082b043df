import { accept, audienceOf, refuse, type Result } from '@casustafel/kernel';
import type { Factor, Hypothesis } from './analysis';
import type { FactorChangeInput, FactorInput, HypothesisChangeInput, HypothesisInput } from './analysis.input';
import { audienceFor, hasEnded, knowsAll, madeBy, mayRestOn, notAtTable, sits, type AuthoringFacts, type CitationTooNarrow, type CitingFacts } from './audience.rules';

export interface FactorFacts extends AuthoringFacts, CitingFacts {
  readonly personIds: ReadonlySet<string>;
}

export type FactorRefusal = 'NOT_AT_TABLE' | 'CONFERENCE_ENDED' | 'PERSON_NOT_IN_CASE' | 'CITATION_UNKNOWN';

/** Adds a factor for a fixed audience, each of whom must already be able to know every fact it rests on. */
export function addFactor(input: FactorInput, facts: FactorFacts): Result<Factor, FactorRefusal> | CitationTooNarrow {
  if (!sits(facts)) return notAtTable;
  if (hasEnded(facts.phase)) return refuse('CONFERENCE_ENDED');
  if (input.personId && !facts.personIds.has(input.personId)) return refuse('PERSON_NOT_IN_CASE');
  if (!knowsAll(input.citedContributionIds, facts.author, facts)) return refuse('CITATION_UNKNOWN');

  const audience = audienceFor(input.scope, facts, facts);
  if (!audience.ok) return audience;
  return accept({ ...input, ...madeBy(facts), audience: audience.value, bornAudience: audience.value, closedContributionIds: [], version: 1 });
}

/** Changes a factor, and confirms one that was to be revised: without what closed, it is again for whom it was made. */
export function changeFactor(factor: Factor, { id: _, version, ...change }: FactorChangeInput, facts: Omit<FactorFacts, 'id' | 'caseId'>): Result<Factor, FactorRefusal | 'STALE'> | CitationTooNarrow {
  if (!sits(facts)) return notAtTable;
  if (hasEnded(facts.phase)) return refuse('CONFERENCE_ENDED');
  if (factor.version !== version) return refuse('STALE');
  if (change.personId && !facts.personIds.has(change.personId)) return refuse('PERSON_NOT_IN_CASE');
  if (!knowsAll(change.citedContributionIds, facts.author, facts)) return refuse('CITATION_UNKNOWN');

  const verdict = mayRestOn(factor.bornAudience, facts.liveSeats, facts);
  return verdict.ok ? accept({ ...factor, ...change, audience: factor.bornAudience, closedContributionIds: [] }) : verdict;
}

/** Adds an explanation as the last row: rows never move because something was added. */
export function addHypothesis(
  input: HypothesisInput,
  facts: AuthoringFacts & { readonly lastPosition: number },
): Result<Hypothesis, 'NOT_AT_TABLE' | 'CONFERENCE_ENDED'> {
  if (!sits(facts)) return notAtTable;
  if (hasEnded(facts.phase)) return refuse('CONFERENCE_ENDED');
  return accept({ ...input, ...madeBy(facts), audience: audienceOf(input.scope, facts.author, facts.liveSeats), position: facts.lastPosition + 1, version: 1 });
}

/** Puts an explanation in better words; the marks under it stay. */
export function changeHypothesis(
  hypothesis: Hypothesis,
  { text, wrongIf, version }: HypothesisChangeInput,
  { phase }: Pick<AuthoringFacts, 'phase'>,
): Result<Hypothesis, 'CONFERENCE_ENDED' | 'STALE'> {
  if (hasEnded(phase)) return refuse('CONFERENCE_ENDED');
  if (hypothesis.version !== version) return refuse('STALE');
  return accept({ ...hypothesis, text, wrongIf });
}

/** Takes a factor away, as long as the conference goes on. Whose it is to take away is for the policy to say. */
export function removeFactor<Given extends Pick<Factor, 'id'>>(factor: Given, { phase }: Pick<AuthoringFacts, 'phase'>): Result<Given, 'CONFERENCE_ENDED'> {
  return hasEnded(phase) ? refuse('CONFERENCE_ENDED') : accept(factor);
}
