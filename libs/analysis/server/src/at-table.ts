import type { AuthoringFacts, CitationTooNarrow, CitingFacts } from '@casustafel/analysis-domain';
import { citablesOf, conferenceById, liveAt, seatsOfCase, type SeatFact, type Tx } from '@casustafel/database';
import { newId, Problem, type ConferencePhase, type Result } from '@casustafel/kernel';
import { authorise, Refused, seatIn, type ActorSeat } from '@casustafel/policy';

export interface AtTable {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly phase: ConferencePhase;
  readonly seat: ActorSeat;
  readonly liveSeats: readonly SeatFact[];
}

/**
 * Where the actor sits and who sits there with them; held still until the transaction ends, so that nothing is added
 * to a conference that ended meanwhile.
 * @throws Refused when there is no such conference, or not for them.
 */
export async function atTable(tx: Tx, conferenceId: string): Promise<AtTable> {
  const conference = await conferenceById(tx, conferenceId);
  const seat = conference ? seatIn(tx.actor, conference.caseId) : undefined;
  if (!conference || !seat) throw new Refused('Conference', conferenceId, 'WRITE');
  const { caseId, phase } = conference;
  authorise(tx.actor, 'write', 'CaseFile', { id: caseId, tableId: '' }, caseId);
  const seats = await seatsOfCase(tx, caseId);
  return { caseId, conferenceId, phase, seat, liveSeats: seats.filter(liveAt(tx.now)) };
}

/** What a rule needs to know of who makes something. */
export const authoring = ({ caseId, seat, liveSeats, phase }: AtTable): AuthoringFacts => ({ id: newId(), caseId, author: seat, liveSeats, phase });

/**
 * What the facts cited are to the author, locked until the end.
 * @throws Refused for one that is not there, or not theirs to know: asking by citing teaches nothing, and is written down.
 */
export async function citing(tx: Tx, { caseId }: AtTable, ids: readonly string[]): Promise<CitingFacts> {
  const cited = await citablesOf(tx, caseId, ids);
  const unknown = ids.find((id) => !cited.some((item) => item.id === id));
  if (unknown) throw new Refused('Contribution', unknown, 'CITE');
  return { cited, now: tx.now };
}

/**
 * Unwraps a decision; a citation that is too narrow is named by its place in what the author themself gave, and by nothing else.
 * @throws Problem
 */
export function orNameTooNarrow<T>(result: Result<T, string> | CitationTooNarrow, given: readonly string[], path: (index: number) => string = (index) => `citedContributionIds[${index}]`): T {
  if (result.ok) return result.value as T;
  const tooNarrow = 'ids' in result ? result.ids : [];
  throw new Problem(result.code, given.flatMap((id, index) => (tooNarrow.includes(id) ? [{ path: path(index), code: result.code }] : [])));
}
