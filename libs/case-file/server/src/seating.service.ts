import { isLive, isOpen, seat, seatInput, unseat, unseatInput } from '@casustafel/case-file-domain';
import { sql, UnitOfWork, uuid, type Caller, type JsonRow, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { newId, orRefuse, type StatutoryRole, type Task } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository';
import { SeatRepository } from './seat.repository';

type SeatProfessional = ReturnType<typeof seatInput.parse>;

/** Giving seats and ending them. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class SeatingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Seats a professional of a taking-part organisation; they are told. */
  seat(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(seatInput, given);
    return this.work.run(caller, (tx) => this.seatIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async seatIn(tx: Tx, input: SeatProfessional): Promise<readonly string[]> {
    const { caseId, professionalId } = input;
    const caseFile = await new CaseFileRepository(tx, this.sealer).lock(caseId);
    authorise(tx.actor, 'seat', 'CaseFile', caseFile, caseId);
    const [row] = await tx.query(sql`
      select p.region_id, p.screened_until, p.trained_until, o.id, o.role, o.task, o.takes_part
      from professional p join organisation o on o.id = p.organisation_id where p.id = ${uuid(professionalId)}`);
    authorise(tx.actor, 'read', 'Professional', row ? { regionId: row['region_id'] as string } : null, professionalId);

    const seats = new SeatRepository(tx);
    const seatsOfCase = await seats.ofCase(caseId);
    const { organisation, professional } = factsOf(row!);
    const given = orRefuse(seat(input, { id: newId(), organisation, professional, seatsOfCase, caseIsOpen: isOpen(caseFile), now: tx.now }));
    await seats.insert(given, organisation.role, tx.actor.professionalId);

    await tx.log({ action: 'SEATED', caseId, objects: [{ kind: 'Seat', id: given.id }] });
    const before = seatsOfCase.filter((other) => isLive(other, tx.now)).map(({ id }) => id);
    await tx.tell({ topic: 'seat', caseId, kind: 'Seat', id: given.id, seatsBefore: before, seatsAfter: [...before, given.id] });
    await tx.tellPerson(professionalId, { caseId, kind: 'Seat', id: given.id });
    return [given.id];
  }

  /** Ends a seat at once; whoever sat in it is told, and so is the table. */
  unseat(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { seatId } = parse(unseatInput, given);
    return this.work.run(caller, async (tx) => {
      const seats = new SeatRepository(tx);
      const found = await seats.find(seatId);
      authorise(tx.actor, 'unseat', 'Seat', found, seatId);
      // Whoever seats or unseats holds the file: two chairs cannot end each other's seat at the same moment.
      await new CaseFileRepository(tx, this.sealer).lock(found.caseId);
      const seatsOfCase = await seats.ofCase(found.caseId);
      const ended = orRefuse(unseat(seatsOfCase.find(({ id }) => id === seatId) ?? found, { seatsOfCase, now: tx.now }));

      // Logged and told while the one who acts still sits: it may be their own seat that ends.
      const { caseId } = ended;
      const before = seatsOfCase.filter((other) => isLive(other, tx.now)).map(({ id }) => id);
      await tx.log({ action: 'UNSEATED', caseId, objects: [{ kind: 'Seat', id: seatId }] });
      await tx.tell({ topic: 'seat', caseId, kind: 'Seat', id: seatId, seatsBefore: before, seatsAfter: before.filter((id) => id !== seatId) });
      // Whoever stood in for this seat loses theirs with it.
      for (const each of seatsOfCase.filter((other) => other.id === seatId || other.standingInForSeatId === seatId)) await tx.tellPerson(each.professionalId, { caseId, kind: 'Seat', id: each.id });
      await seats.end(ended);
      return [seatId];
    });
  }
}

const factsOf = (row: JsonRow) => ({
  organisation: { id: row['id'] as string, role: row['role'] as StatutoryRole, task: row['task'] as Task, takesPart: row['takes_part'] === true },
  professional: { screenedUntil: row['screened_until'] as string, trainedUntil: row['trained_until'] as string },
});
