import { currentConference, liveAt, maybeMoment, representedBy, seatsOfCase, sql, uuid, type ConferenceFact, type Tx } from '@casustafel/database';
import { seatIn, type Actor } from '@casustafel/policy';
import type { SessionFacts } from '@casustafel/tegenspraak-domain';
import type { KeptTegenspraak } from './tegenspraak.repository';

export interface RoomAround extends SessionFacts {
  /** Whose it becomes when this seat is asked to do something. */
  readonly represented: (seatId: string) => string;
}

/** As which seat somebody acts on a dissent: its author's, the one that was asked and in which they stand today, or their own. */
export function actingSeat(actor: Actor, { caseId, authorSeatId, askedSeatId }: Pick<KeptTegenspraak, 'caseId' | 'authorSeatId' | 'askedSeatId'>): string | undefined {
  if (actor.seats.some(({ id }) => id === authorSeatId)) return authorSeatId;
  if (askedSeatId && actor.seats.some(({ standingInFor }) => standingInFor === askedSeatId)) return askedSeatId;
  return seatIn(actor, caseId)?.id;
}

/** The room around a dissent as the rules of its life ask for it. */
export async function sessionFacts(tx: Tx, { caseId, authorSeatId, askedSeatId, audience }: Pick<KeptTegenspraak, 'caseId' | 'authorSeatId' | 'askedSeatId' | 'audience'>): Promise<RoomAround> {
  const conference = await currentConference(tx, caseId);
  const isLive = conference?.phase === 'LIVE';
  const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
  return {
    seatId: actingSeat(tx.actor, { caseId, authorSeatId, askedSeatId })!,
    represented: (id) => representedBy(seats, id),
    audience, isLive, now: tx.now,
    leadSeatId: isLive ? conference.leadSeatId : null,
    liveSeatIds: new Set(seats.map(({ id }) => id)),
    authorAbsentSince: isLive ? await absentSince(tx, conference, authorSeatId) : null,
  };
}

/** Since when a seat has not been in the session; null while it is. Who never came, or left before it, is away since it began. */
async function absentSince(tx: Tx, { id, startedAt }: ConferenceFact, seatId: string): Promise<Date | null> {
  const [row] = await tx.query(sql`
    select coalesce(bool_or(not p.gone and p.seen_at > now() - interval '30 seconds'), false) as here, max(p.seen_at) as last
    from presence p where p.conference_id = ${uuid(id)} and p.seat_id = ${uuid(seatId)}`);
  if (row?.['here'] === true) return null;
  const last = maybeMoment(row?.['last']);
  return last && startedAt && last < startedAt ? startedAt : (last ?? startedAt);
}
