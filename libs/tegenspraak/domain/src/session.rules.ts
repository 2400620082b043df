import { refuse, type ConferencePhase, type Result } from '@casustafel/kernel';
import type { Tegenspraak } from './tegenspraak';
import type { TegenspraakEvent, TegenspraakEventKind, TegenspraakFacts, TegenspraakRefusal } from './tegenspraak.events';
import { apply, possibleActs } from './tegenspraak.machine';

/** A dissent is raised while the table prepares or sits; about what is over, the next table is asked. */
export const mayRaiseIn = (phase: ConferencePhase): boolean => phase === 'BEFORE' || phase === 'LIVE';

// Restating and answering are the table's; the author's own last word may come when they have thought it over.
const WITHOUT_TABLE: readonly TegenspraakEventKind[] = ['RAISED', 'SETTLED', 'MAINTAINED', 'WITHDRAWN'];

export const needsSession = (kind: TegenspraakEventKind): boolean => !WITHOUT_TABLE.includes(kind);

/** The room around one dissent: who may know it, and whether the table sits now. */
export interface SessionFacts extends TegenspraakFacts {
  readonly isLive: boolean;
  readonly audience: readonly string[];
}

/**
 * Who leads here. Where the lead may not know the target, a dissent would wait for an answer from somebody
 * who cannot read it; then each who may know it stands in, and it still cannot be skipped.
 */
function known({ audience, leadSeatId, seatId, liveSeatIds, ...facts }: SessionFacts): TegenspraakFacts {
  const readers = new Set([...liveSeatIds].filter((id) => audience.includes(id)));
  return { ...facts, seatId, liveSeatIds: readers, leadSeatId: leadSeatId && !readers.has(leadSeatId) ? seatId : leadSeatId };
}

/** One event on one dissent, at this table, now. */
export function applyInSession(one: Tegenspraak, event: TegenspraakEvent, facts: SessionFacts): Result<Tegenspraak, TegenspraakRefusal | 'NOT_LIVE'> {
  if (needsSession(event.kind) && !facts.isLive) return refuse('NOT_LIVE');
  return apply(one, event, known(facts));
}

/** What a seat is offered now. Whether the author is away is asked only when the restatement is waived, not at every look. */
export const offeredActs = (one: Tegenspraak, facts: Omit<SessionFacts, 'authorAbsentSince'>): readonly TegenspraakEventKind[] =>
  possibleActs(one, known({ ...facts, authorAbsentSince: new Date(0) })).filter((kind) => facts.isLive || !needsSession(kind));
