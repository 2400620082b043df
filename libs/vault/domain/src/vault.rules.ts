import { accept, dayOf, endOfDay, OPEN_END, refuse, type Result } from '@casustafel/kernel';
import type { OpenableSeat, ProtectedValue } from './protected-value';
import type { CorrectKeptInput, KeepInput, OpenKeptInput } from './vault.input';

/** Keeps a value for one's own party, and for nobody else until it is opened. */
export function keep(given: KeepInput, { id, party, keptBySeatId, caseIsOpen, now }: { readonly id: string; readonly party: string; readonly keptBySeatId: string; readonly caseIsOpen: boolean; readonly now: Date }): Result<ProtectedValue, 'CASE_CLOSED'> {
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  return accept({ ...given, id, party, keptBySeatId, channel: given.caseId, audience: [], openUntil: OPEN_END, keptAt: now, withdrawnAt: null, version: 1 });
}

type Changed<Code extends string> = Result<ProtectedValue, Code | 'STALE' | 'KEPT_NO_MORE'>;

/** Puts right what is kept. */
export function correctKept(kept: ProtectedValue, { version, value, alsoKnownAs, why }: CorrectKeptInput): Changed<never> {
  return changed(kept, version, () => accept({ ...kept, value, alsoKnownAs, why, version: version + 1 }));
}

/** Opens it to these seats and closes it to all others; the owner's own have it always. */
export function openKept(kept: ProtectedValue, { version, seatIds, lastDay }: OpenKeptInput, { liveSeats, reachesAll, now }: { readonly liveSeats: readonly OpenableSeat[]; readonly reachesAll: boolean; readonly now: Date }): Changed<'NOT_AT_TABLE' | 'END_IN_PAST'> {
  return changed(kept, version, () => {
    // Whoever serves another who is kept apart from them is, for this value, as little at the table as somebody who left: more is not told.
    if (!reachesAll || seatIds.some((id) => !liveSeats.some((seat) => seat.id === id))) return refuse('NOT_AT_TABLE');
    if (lastDay && lastDay < dayOf(now)) return refuse('END_IN_PAST');
    const others = seatIds.filter((id) => liveSeats.find((seat) => seat.id === id)?.party !== kept.party);
    const openUntil = lastDay && others.length > 0 ? endOfDay(lastDay) : OPEN_END;
    return accept({ ...kept, audience: others, openUntil, version: version + 1 });
  });
}

/** Ends the protection: from now on it is a word like any other, and what was picked of it stands for nothing. */
export function withdrawKept(kept: ProtectedValue, { version, now }: { readonly version: number; readonly now: Date }): Changed<never> {
  return changed(kept, version, () => accept({ ...kept, audience: [], openUntil: OPEN_END, withdrawnAt: now, version: version + 1 }));
}

function changed<Code extends string>(kept: ProtectedValue, version: number, change: () => Result<ProtectedValue, Code>): Changed<Code> {
  if (kept.withdrawnAt) return refuse('KEPT_NO_MORE');
  if (kept.version !== version) return refuse('STALE');
  return change();
}
