import { moment, sql, stale, UnitOfWork, uuid, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import { nameStandIn, nameStandInInput, takeBack, takeBackStandInInput, type NameStandInInput, type OrganisationSeat } from '@casustafel/stand-in-domain';
import { Inject, Injectable } from '@nestjs/common';
import { colleagueById, organisationSeats } from './organisation-seats';

/** Naming who represents a colleague for one table day. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class StandInsService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** By whoever holds the mandate of the organisation; in each case a seat of its own, for that day alone. */
  name(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(nameStandInInput, given);
    return this.work.run(caller, (tx) => this.nameIn(tx, input));
  }

  private async nameIn(tx: Tx, { seatIds, professionalId, date }: NameStandInInput): Promise<readonly string[]> {
    const seats = await organisationSeats(tx);
    for (const id of seatIds) authorise(tx.actor, 'staff', 'Seat', seats.find((seat) => seat.id === id) ?? null, id);
    const colleague = await colleagueById(tx, professionalId);

    const named: OrganisationSeat[] = [];
    for (const seatId of seatIds) {
      const absent = seats.find(({ id }) => id === seatId)!;
      const { from, until } = orRefuse(nameStandIn(date, { absent, seats: [...seats, ...named], colleague, now: tx.now }));
      const id = newId();
      const [row] = await tx.query(sql`select name_stand_in(${uuid(id)}, ${uuid(seatId)}, ${uuid(professionalId)}, ${moment(from)}, ${moment(until)}) as told`);
      const told = row!['told'] as string[] | null;
      // Somebody else was first, or what was true a moment ago no longer is.
      if (!told) throw stale();
      named.push({ ...absent, id, professionalId, from, until, standingInFor: seatId });
      await tx.log({ action: 'NAMED_STAND_IN', caseId: absent.caseId, objects: [{ kind: 'Seat', id }, { kind: 'Seat', id: seatId }] });
      if (from > tx.now) continue;
      await tx.tell({ topic: 'seat', caseId: absent.caseId, kind: 'Seat', id, seatsBefore: told.filter((each) => each !== id), seatsAfter: told });
      await tx.tellPerson(professionalId, { caseId: absent.caseId, kind: 'Seat', id });
    }
    return named.map(({ id }) => id);
  }

  /** Before the day nothing is left of it; on the day it ends at once, and the table is told. */
  takeBack(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { seatId } = parse(takeBackStandInInput, given);
    return this.work.run(caller, async (tx) => {
      const seat = (await organisationSeats(tx)).find(({ id }) => id === seatId) ?? null;
      authorise(tx.actor, 'staff', 'Seat', seat, seatId);
      orRefuse(takeBack(seat, tx.now));
      const [row] = await tx.query(sql`select end_stand_in(${uuid(seatId)}) as told`);
      const told = row!['told'] as string[] | null;
      if (!told) throw stale();
      const { caseId, professionalId } = seat;
      await tx.log({ action: 'TOOK_BACK_STAND_IN', caseId, objects: [{ kind: 'Seat', id: seatId }] });
      if (seat.from > tx.now) return [seatId];
      await tx.tell({ topic: 'seat', caseId, kind: 'Seat', id: seatId, seatsBefore: [...told, seatId], seatsAfter: told });
      await tx.tellPerson(professionalId, { caseId, kind: 'Seat', id: seatId });
      return [seatId];
    });
  }
}
