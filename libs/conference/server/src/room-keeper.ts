import type { RoomState } from '@casustafel/contract';
import { AnsweredSeats, Guests, maybeMoment, NOBODY, raw, sql, UnitOfWork, uuid, type Caller, type Tx } from '@casustafel/database';
import { NotFound } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { Rooms, type RoomKeeper } from '@casustafel/live';
import { authorise, may, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { ConferenceRepository } from './conference.repository';
import { Presence } from './presence';
import { tellRoom } from './tell';

const ALIVE = raw("not p.gone and p.seen_at > now() - interval '10 seconds'");

/** The state of a room and who sits in it: no content of a case, and the same for all who sit there. */
@Injectable()
export class ConferenceRoomKeeper implements RoomKeeper {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(AnsweredSeats) private readonly answered: AnsweredSeats,
    @Inject(Guests) private readonly guests: Guests,
    @Inject(Presence) private readonly presence: Presence,
    @Inject(Rooms) rooms: Rooms,
  ) {
    rooms.keptBy(this);
  }

  state(caller: Caller, caseId: string): Promise<RoomState | null> {
    return this.work.peek(caller, (tx) => this.read(tx, caseId));
  }

  async join(caller: Caller, conferenceId: string, socketId: string): Promise<boolean> {
    try {
      await this.work.run(caller, (tx) => this.sitDown(tx, conferenceId, socketId));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  async leave(caller: Caller, socketId: string): Promise<void> {
    await this.work.run(caller, async (tx) => {
      const [row] = await tx.query(sql`select p.conference_id as id, p.case_id from presence p where p.socket_id = ${uuid(socketId)} and not p.gone`);
      if (row) await tx.log({ action: 'LEFT', caseId: String(row['case_id']), objects: [{ kind: 'Conference', id: String(row['id']) }] });
      return [];
    });
    await this.presence.drop([socketId]);
  }

  drop(socketIds: readonly string[], caseId?: string): Promise<void> {
    return this.presence.drop(socketIds, caseId);
  }

  private async sitDown(tx: Tx, conferenceId: string, socketId: string): Promise<readonly string[]> {
    const kept = await new ConferenceRepository(tx, this.sealer).lock(conferenceId);
    authorise(tx.actor, 'join', 'Conference', kept, conferenceId);
    // People sit down before the chair opens; nobody does in a room that is over.
    if (kept.closedAt) throw new NotFound();
    const { caseId } = kept;
    const seatId = seatIn(tx.actor, caseId)!.id;
    const [already] = await tx.query(sql`select 1 as here from presence p where p.conference_id = ${uuid(conferenceId)} and p.seat_id = ${uuid(seatId)} and p.seen_at > now() - interval '10 seconds' limit 1`);
    await tx.manager.query(
      `insert into presence (socket_id, conference_id, case_id, seat_id, process_id) values ($1, $2, $3, $4, $5)
       on conflict (socket_id) do update set conference_id = $2, case_id = $3, seat_id = $4, seen_at = now(), gone = false`,
      [socketId, conferenceId, caseId, seatId, this.presence.processId],
    );
    this.presence.sits(socketId, caseId);
    // A page that was loaded again is the same person in the same chair.
    if (!already) await tx.log({ action: 'JOINED', caseId, objects: [{ kind: 'Conference', id: conferenceId }] });
    await tellRoom(tx, kept);
    return [conferenceId];
  }

  private async read(tx: Tx, caseId: string): Promise<RoomState | null> {
    const [row] = await tx.query(sql`
      select c.id, c.phase, c.step, c.lead_seat_id, c.lead_since, s.present, s.confirmed, s.lead_seen from conference c
      cross join lateral (select
        array(select distinct p.seat_id from presence p join seat s on s.id = p.seat_id and s.until_at > hub_now() where p.conference_id = c.id and ${ALIVE} order by 1) as present,
        array(select f.seat_id from confidentiality f where f.conference_id = c.id order by f.confirmed_at, 1) as confirmed,
        (select max(p.seen_at) from presence p where p.conference_id = c.id and p.seat_id = c.lead_seat_id) as lead_seen
      ) s
      where c.case_id = ${uuid(caseId)} order by c.phase = 'LIVE' desc, c.placed_at desc limit 1`);
    const conferenceId = String(row?.['id']);
    if (!row || !may(tx.actor, 'read', 'Conference', { caseId, leadSeatId: String(row['lead_seat_id']) })) return null;
    const present = row['present'] as string[];
    const lead = row['lead_seat_id'] as string;
    const phase = row['phase'] as RoomState['phase'];
    const lost = phase === 'LIVE' && !present.includes(lead) ? latest(maybeMoment(row['lead_seen']), maybeMoment(row['lead_since'])) : null;
    return {
      conferenceId, phase, leadLostSince: lost,
      step: row['step'] as RoomState['step'],
      leadSeatId: lead === NOBODY ? null : lead,
      presentSeatIds: present,
      confirmedSeatIds: row['confirmed'] as string[],
      answered: await this.answered.of(tx, conferenceId),
      guestPresenceIds: await this.guests.here(tx, conferenceId),
    };
  }
}

/** Since when: the last time the lead was seen, or when they took it if they were never in the room. */
function latest(seen: Date | null, took: Date | null): string | null {
  const [last] = [seen, took].filter((each) => each !== null).sort((one, other) => other.getTime() - one.getTime());
  return last?.toISOString() ?? null;
}
