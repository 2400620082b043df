import { accept, refuse, type Result } from '@casustafel/kernel';
import type { Conference } from './conference';

interface EndingFacts {
  readonly seatId: string;
  readonly now: Date;
}

export interface ClosingFacts extends EndingFacts {
  /** Decisions that are neither taken nor dropped. */
  readonly openDecisions: number;
  readonly openSignedChoices: number;
}

function refusedToEnd({ phase, leadSeatId }: Conference, { seatId }: EndingFacts): 'NOT_LIVE' | 'NOT_LEADING' | null {
  if (phase !== 'LIVE') return 'NOT_LIVE';
  return leadSeatId === seatId ? null : 'NOT_LEADING';
}

/** Closes the session; what is proposed must have been taken or dropped. */
export function close(
  conference: Conference,
  facts: ClosingFacts,
): Result<Conference, 'NOT_LIVE' | 'NOT_LEADING' | 'DECISION_OPEN' | 'SIGNED_CHOICE_OPEN'> {
  const refused = refusedToEnd(conference, facts);
  if (refused) return refuse(refused);
  if (facts.openDecisions > 0) return refuse('DECISION_OPEN');
  if (facts.openSignedChoices > 0) return refuse('SIGNED_CHOICE_OPEN');
  return accept({ ...conference, phase: 'CLOSED', closedAt: facts.now, version: conference.version + 1 });
}

/** Ends the session with what is open travelling on. Always possible: no table is held hostage by an open point. */
export function adjourn(conference: Conference, facts: EndingFacts): Result<Conference, 'NOT_LIVE' | 'NOT_LEADING'> {
  const refused = refusedToEnd(conference, facts);
  if (refused) return refuse(refused);
  return accept({ ...conference, phase: 'ADJOURNED', closedAt: facts.now, version: conference.version + 1 });
}
