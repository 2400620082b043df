import { accept, mayKnow, refuse, type AudienceScope, type Citable, type ConferencePhase, type Result, type SeatOfRecipient } from '@casustafel/kernel';
import type { EvidenceMark, Hypothesis } from './analysis';
import type { MarkInput } from './analysis.input';
import { mayRestOn, type CitationTooNarrow } from './audience.rules';

export interface MarkingFacts {
  readonly seat: SeatOfRecipient;
  readonly liveSeats: readonly SeatOfRecipient[];
  readonly hypothesis: Pick<Hypothesis, 'audience' | 'scope'>;
  /** The fact, as far as it exists for who marks. */
  readonly fact: Citable | null;
  readonly phase: ConferencePhase;
  readonly now: Date;
}

export interface MadeMark extends EvidenceMark {
  readonly scope: AudienceScope;
  readonly audience: readonly string[];
}

export type MarkingRefusal = 'NOT_AT_TABLE' | 'NOT_LIVE' | 'CITATION_UNKNOWN';

/**
 * One seat's mark for one fact under one hypothesis; it replaces its earlier one. For the table it takes a fact that all
 * who read the hypothesis may know; a narrower one is marked on the own tab, for those of one's own who know it too.
 */
export function markEvidence({ scope, ...input }: MarkInput, facts: MarkingFacts): Result<MadeMark, MarkingRefusal> | CitationTooNarrow {
  const { seat, liveSeats, hypothesis, fact, phase, now } = facts;
  if (!hypothesis.audience.includes(seat.id)) return refuse('NOT_AT_TABLE');
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  if (!fact || !mayKnow(seat, fact, now)) return refuse('CITATION_UNKNOWN');

  const made = { ...input, seatId: seat.id };
  if (scope === 'OWN' || hypothesis.scope === 'OWN') {
    const own = liveSeats.filter((each) => each.organisationId === seat.organisationId && each.task === seat.task);
    const audience = own.filter((each) => hypothesis.audience.includes(each.id) && mayKnow(each, fact, now)).map(({ id }) => id);
    return accept({ ...made, scope: 'OWN', audience });
  }
  const verdict = mayRestOn(hypothesis.audience, liveSeats, { cited: [fact], now });
  return verdict.ok ? accept({ ...made, scope: 'TABLE', audience: hypothesis.audience }) : verdict;
}
