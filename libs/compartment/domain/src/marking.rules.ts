import { accept, refuse, type Result, type SeatFunction } from '@casustafel/kernel';
import type { Compartment, SeatAnswer } from './compartment';
import type { KeepApartInput } from './compartment.input';

export interface MarkingFacts {
  readonly id: string;
  readonly seatId: string;
  readonly personIds: ReadonlySet<string>;
  readonly liveSeats: readonly { readonly id: string; readonly function: SeatFunction }[];
}

export type MarkingRefusal = 'PERSON_NOT_IN_CASE' | 'ON_BOTH_SIDES' | 'SEAT_NOT_LIVE' | 'MAY_NOT_KNOW' | 'NOBODY_TOLD';

/** In which field each refusal is put right. */
export const MARKING_FIELDS: Readonly<Record<MarkingRefusal, string>> = {
  PERSON_NOT_IN_CASE: 'protectedIds', ON_BOTH_SIDES: 'fearedIds', SEAT_NOT_LIVE: 'seats', MAY_NOT_KNOW: 'audienceSeatIds', NOBODY_TOLD: 'audienceSeatIds',
};

/** Whether somebody of whom this was answered may know of the mark: whoever serves the party that may be the danger, and whoever is unknown, never may. */
export const mayKnow = ({ personIds }: Pick<SeatAnswer, 'personIds'>, fearedIds: readonly string[]): boolean => personIds !== null && !personIds.some((id) => fearedIds.includes(id));

/**
 * Marks two parties as kept apart. Who may know is chosen here once; a chair who may know is always among them, since only a chair can argue otherwise.
 */
export function keepApart(input: KeepApartInput, { id, seatId, personIds, liveSeats }: MarkingFacts): Result<{ readonly mark: Compartment; readonly answers: readonly SeatAnswer[] }, MarkingRefusal> {
  const { caseId, kind, certainty, protectedIds, fearedIds, seats, audienceSeatIds, why } = input;
  const marked = [...protectedIds, ...fearedIds];
  if (marked.some((person) => !personIds.has(person))) return refuse('PERSON_NOT_IN_CASE');
  if (protectedIds.some((person) => fearedIds.includes(person))) return refuse('ON_BOTH_SIDES');
  const live = new Set(liveSeats.map((seat) => seat.id));
  if (seats.some((answer) => !live.has(answer.seatId)) || audienceSeatIds.some((seat) => !live.has(seat))) return refuse('SEAT_NOT_LIVE');
  // Somebody else of the family is on no side, so serving them too changes nothing.
  const answers = liveSeats.map((seat): SeatAnswer => {
    const said = seats.find((answer) => answer.seatId === seat.id)?.personIds ?? null;
    return { seatId: seat.id, personIds: said && said.filter((person) => marked.includes(person)) };
  });
  const knows = (seat: string): boolean => answers.some((answer) => answer.seatId === seat && mayKnow(answer, fearedIds));
  if (!audienceSeatIds.every(knows)) return refuse('MAY_NOT_KNOW');
  const chairs = liveSeats.filter((seat) => seat.function === 'CHAIR' && knows(seat.id)).map((seat) => seat.id);
  const audience = [...new Set([...audienceSeatIds, ...chairs])];
  if (audience.length === 0) return refuse('NOBODY_TOLD');
  return accept({ mark: { id, caseId, seatId, kind, certainty, protectedIds, fearedIds, audience, why }, answers });
}
