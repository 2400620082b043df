import { accept, refuse, type ConferencePhase, type Result } from '@casustafel/kernel';
import type { Decision, DecisionResponse, ResponseKind } from './decision';
import type { ProposeInput, RespondInput } from './decision.input';

export interface ProposingFacts {
  readonly id: string;
  readonly caseId: string;
  readonly seatId: string;
  readonly audience: readonly string[];
  readonly phase: ConferencePhase;
}

/** Puts a decision before the table. */
export function propose(
  { conferenceId, text, cites }: Pick<ProposeInput, 'conferenceId' | 'text' | 'cites'>,
  { id, caseId, seatId, audience, phase }: ProposingFacts,
): Result<Decision, 'NOT_LIVE'> {
  if (phase !== 'LIVE') return refuse('NOT_LIVE');
  return accept({ id, conferenceId, caseId, proposedBySeatId: seatId, text, cites, state: 'PROPOSED', audience, endedAt: null, version: 1 });
}

export interface RespondingFacts {
  readonly seatId: string;
  readonly liveSeatIds: ReadonlySet<string>;
}

/** One seat's answer; it replaces that seat's earlier one for as long as the proposal stands. */
export function respond(
  decision: Decision,
  { kind, reason, whatWouldRemove }: Omit<RespondInput, 'decisionId'>,
  { seatId, liveSeatIds }: RespondingFacts,
): Result<DecisionResponse, 'NOT_PROPOSED' | 'NOT_AT_TABLE' | 'REASON_MISSING'> {
  if (decision.state !== 'PROPOSED') return refuse('NOT_PROPOSED');
  if (!liveSeatIds.has(seatId) || !decision.audience.includes(seatId)) return refuse('NOT_AT_TABLE');
  if ((kind !== 'ASSENT' && !reason) || (kind === 'OBJECTION' && !whatWouldRemove)) return refuse('REASON_MISSING');
  return accept({ decisionId: decision.id, seatId, kind, reason, whatWouldRemove: kind === 'OBJECTION' ? whatWouldRemove : null });
}

/** Counted over the seats the decision was put to; silence is shown as silence, never as assent. */
export interface Tally {
  readonly counts: Readonly<Record<ResponseKind, number>>;
  readonly silentSeatIds: readonly string[];
}

export function tally(decision: Pick<Decision, 'audience'>, responses: readonly Pick<DecisionResponse, 'seatId' | 'kind'>[], liveSeatIds: ReadonlySet<string>): Tally {
  const count = (kind: ResponseKind): number => responses.filter((response) => response.kind === kind).length;
  const heard = new Set(responses.map(({ seatId }) => seatId));
  return {
    counts: { ASSENT: count('ASSENT'), CONCERN: count('CONCERN'), OBJECTION: count('OBJECTION') },
    silentSeatIds: decision.audience.filter((seatId) => liveSeatIds.has(seatId) && !heard.has(seatId)),
  };
}

export interface ClosingFacts {
  readonly isLead: boolean;
  readonly responses: readonly Pick<DecisionResponse, 'seatId' | 'kind'>[];
  readonly liveSeatIds: ReadonlySet<string>;
  /** Dissents without an answer, on this decision or on something it cites. */
  readonly unansweredTegenspraakIds: readonly string[];
  readonly now: Date;
}

export interface TakenDecision {
  readonly decision: Decision;
  readonly tally: Tally;
}

/** Takes the decision. Objections stand beside it for good; only a dissent nobody answered stops it. */
export function close(
  decision: Decision,
  { isLead, responses, liveSeatIds, unansweredTegenspraakIds, now }: ClosingFacts,
): Result<TakenDecision, 'NOT_LEADING' | 'NOT_PROPOSED' | 'NOBODY_RESPONDED' | 'HELD_UP'> {
  if (!isLead) return refuse('NOT_LEADING');
  if (decision.state !== 'PROPOSED') return refuse('NOT_PROPOSED');
  if (unansweredTegenspraakIds.length > 0) return refuse('HELD_UP');
  if (responses.length === 0) return refuse('NOBODY_RESPONDED');
  return accept({
    decision: { ...decision, state: 'TAKEN', endedAt: now, version: decision.version + 1 },
    tally: tally(decision, responses, liveSeatIds),
  });
}

/** Lets a proposal go, by who proposed it or who leads; it stays readable as dropped. */
export function drop(
  decision: Decision,
  { seatId, isLead, now }: { readonly seatId: string; readonly isLead: boolean; readonly now: Date },
): Result<Decision, 'NOT_PROPOSED' | 'NOT_LEADING'> {
  if (decision.state !== 'PROPOSED') return refuse('NOT_PROPOSED');
  if (!isLead && decision.proposedBySeatId !== seatId) return refuse('NOT_LEADING');
  return accept({ ...decision, state: 'DROPPED', endedAt: now, version: decision.version + 1 });
}
