import { accept, dayOf, refuse, weekdayOf, type Result } from '@casustafel/kernel';
import type { Conference } from './conference';
import type { PlaceInput } from './conference.input';

export interface PlacingFacts {
  readonly id: string;
  readonly table: { readonly weekday: number; readonly slots: number };
  /** Slots of that table on that date that hold a conference. */
  readonly takenSlots: readonly number[];
  /** Whether this case already has a conference that has not ended. */
  readonly isPlacedAlready: boolean;
  readonly caseIsOpen: boolean;
  readonly now: Date;
}

export type PlacingRefusal = 'CASE_CLOSED' | 'DATE_IN_PAST' | 'WRONG_WEEKDAY' | 'NO_SUCH_SLOT' | 'SLOT_TAKEN' | 'ALREADY_PLACED';

/** Places a case in a free slot of its table. */
export function place(input: PlaceInput, facts: PlacingFacts): Result<Conference, PlacingRefusal> {
  const { id, table, takenSlots, isPlacedAlready, caseIsOpen, now } = facts;
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  if (input.date < dayOf(now)) return refuse('DATE_IN_PAST');
  if (weekdayOf(input.date) !== table.weekday) return refuse('WRONG_WEEKDAY');
  if (input.slot < 1 || input.slot > table.slots) return refuse('NO_SUCH_SLOT');
  if (isPlacedAlready) return refuse('ALREADY_PLACED');
  if (takenSlots.includes(input.slot)) return refuse('SLOT_TAKEN');

  return accept({ ...input, id, phase: 'BEFORE', step: 'OPEN', leadSeatId: null, startedAt: null, closedAt: null, version: 1 });
}
