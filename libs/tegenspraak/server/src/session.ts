import { currentConference, liveAt, maybeMoment, seatsOfCase, sql, uuid, type ConferenceFact, type Tx } from '@casustafel/database';
import { seatIn } from '@casustafel/policy';
import type { SessionFacts } from '@casustafel/tegenspraak-domain';
import type { KeptTegenspraak } from './tegenspraak.repository';

/** The room around a dissent as the rules of its life ask for it. */
export async function sessionFacts(tx: Tx, { caseId, authorSeatId, audience }: Pick<KeptTegenspraak, 'caseId' | 'authorSeatId' | 'audience'>): Promise<SessionFacts> {
  const conference = await currentConference(tx, caseId);
  const isLive = conference?.phase === 'LIVE';
  const seats = (await seatsOfCase(tx, caseId)).filter(liveAt(tx.now));
  const seatId = tx.actor.seats.find(({ id }) => id === authorSeatId)?.id ?? seatIn(tx.actor, caseId)!.id;
  return {
    seatId, audience, isLive, now: tx.now,
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
