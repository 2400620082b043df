import { bytes, citablesOf, SeatHandovers, sql, stale, text, UnitOfWork, uuid, uuids, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { handOver, handOverSeatInput, type HandOverSeatInput, type OrganisationSeat } from '@casustafel/stand-in-domain';
import { Inject, Injectable } from '@nestjs/common';
import { notePlace } from './handover.repository';
import { colleagueById, organisationSeats } from './organisation-seats';

interface Handed {
  readonly id: string;
  readonly seat: OrganisationSeat;
  readonly toSeatId: string;
  readonly liveSeats: readonly string[];
}

/** A seat goes to a colleague in one act, with everything its holder owed. In the usual order: load, authorise, decide, save, log, tell. */
@Injectable()
export class HandoversService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(SeatHandovers) private readonly handovers: SeatHandovers,
  ) {}

  /** By its holder, or by whoever holds the mandate when they cannot. The first id is the handover, the second the seat it went to. */
  handOver(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(handOverSeatInput, given);
    return this.work.run(caller, (tx) => this.handOverIn(tx, input));
  }

  private async handOverIn(tx: Tx, input: HandOverSeatInput): Promise<readonly string[]> {
    const seats = await organisationSeats(tx);
    const seat = seats.find(({ id }) => id === input.seatId) ?? null;
    authorise(tx.actor, 'handOver', 'Seat', seat, input.seatId);
    const receiver = await colleagueById(tx, input.receiverId);
    const facts = (await citablesOf(tx, seat.caseId, input.contributionIds)).map(({ id, organisationId }) => ({ id, isOwn: organisationId === seat.organisationId }));
    orRefuse(handOver({ seat, seats, receiver, facts, askedFacts: input.contributionIds, now: tx.now }));

    const handed = await this.save(tx, seat, input);
    const { id, toSeatId } = handed;
    const along = await this.handovers.handOver(tx, { id, caseId: seat.caseId, fromSeatId: seat.id, toSeatId });
    const objects = [{ kind: 'SeatHandover', id }, { kind: 'Seat', id: seat.id }, { kind: 'Seat', id: toSeatId }, ...along];
    await tx.log({ action: 'HANDED_OVER_SEAT', caseId: seat.caseId, objects });
    await this.tell(tx, handed, [seat.professionalId, receiver.id, ...seats.filter(({ standingInFor }) => standingInFor === seat.id).map(({ professionalId }) => professionalId)]);
    return [id, toSeatId];
  }

  private async save(tx: Tx, seat: OrganisationSeat, { receiverId, reason, note, contributionIds }: HandOverSeatInput): Promise<Handed> {
    const id = newId();
    const sealed = note === null ? null : this.sealer.seal(seat.caseId, notePlace(id), note);
    const [row] = await tx.query(sql`
      select h.to_seat_id, h.live_seats from hand_over_seat(
        ${uuid(id)}, ${uuid(seat.id)}, ${uuid(receiverId)}, ${uuid(newId())}, ${text(reason)}, ${bytes(sealed)}, ${uuids(contributionIds)}) h`);
    // Somebody else was first, or what was true a moment ago no longer is.
    if (!row) throw stale();
    return { id, seat, toSeatId: String(row['to_seat_id']), liveSeats: row['live_seats'] as string[] };
  }

  private async tell(tx: Tx, { id, seat: { id: fromSeatId, caseId }, toSeatId, liveSeats }: Handed, people: readonly string[]): Promise<void> {
    const after = [...new Set([...liveSeats.filter((each) => each !== fromSeatId), toSeatId])];
    for (const each of [fromSeatId, toSeatId]) await tx.tell({ topic: 'seat', caseId, kind: 'Seat', id: each, seatsBefore: liveSeats, seatsAfter: after });
    await tx.tell({ topic: 'changed', caseId, kind: 'SeatHandover', id, seatsBefore: [], seatsAfter: [toSeatId] });
    for (const each of new Set(people)) await tx.tellPerson(each, { caseId, kind: 'Seat', id: toSeatId });
  }
}
