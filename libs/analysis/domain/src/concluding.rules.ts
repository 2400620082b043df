import { accept, refuse, type Result } from '@casustafel/kernel';
import type { Conclusion } from './analysis';
import type { ConclusionInput } from './analysis.input';
import { audienceFor, knowsAll, madeBy, mayRestOn, notAtTable, sits, type AuthoringFacts, type CitationTooNarrow, type CitingFacts } from './audience.rules';

export type ConcludingFacts = AuthoringFacts & CitingFacts;
export type ConcludingRefusal = 'NOT_AT_TABLE' | 'NOT_LIVE' | 'STALE' | 'CITATION_UNKNOWN';

/** Whether these are made for the same readers: then there is one text, on which everybody writes on. */
export const sameReaders = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((id) => other.includes(id));

/**
 * Begins the conclusion, or writes on it. Whoever wrote on an older text, or began while somebody else did,
 * is told and loses nothing of their own. Writing on what was to be revised confirms it without what closed.
 * @param present the one written on, or for a new one those that its author may know of this conference.
 */
export function writeConclusion(
  present: Conclusion | readonly Conclusion[],
  { conferenceId, id: _, text, version, citedContributionIds, scope }: ConclusionInput,
  facts: ConcludingFacts,
): Result<Conclusion, ConcludingRefusal> | CitationTooNarrow {
  if (!sits(facts)) return notAtTable;
  if (facts.phase !== 'LIVE') return refuse('NOT_LIVE');
  const { author } = facts;
  const by = { authorSeatId: author.id, organisationId: author.organisationId, task: author.task };

  if ('version' in present) {
    if (present.version !== version) return refuse('STALE');
    if (!knowsAll(citedContributionIds, author, facts)) return refuse('CITATION_UNKNOWN');
    const verdict = mayRestOn(present.bornAudience, facts.liveSeats, facts);
    return verdict.ok ? accept({ ...present, ...by, text, citedContributionIds, closedContributionIds: [], audience: present.bornAudience }) : verdict;
  }
  if (version !== 0) return refuse('STALE');
  if (!knowsAll(citedContributionIds, author, facts)) return refuse('CITATION_UNKNOWN');
  const audience = audienceFor(scope, facts, facts);
  if (!audience.ok) return audience;
  if (present.some((other) => other.scope === scope && sameReaders(other.bornAudience, audience.value))) return refuse('STALE');
  return accept({ ...madeBy(facts), conferenceId, text, scope, citedContributionIds, closedContributionIds: [], audience: audience.value, bornAudience: audience.value, version: 1 });
}
