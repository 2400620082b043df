import { addPerson, addPersonInput, correctCase, correctCaseInput, isLive, isOpen, startCase, startCaseInput } from '@casustafel/case-file-domain';
import { sql, UnitOfWork, uuid, type Caller, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { dayOf, newId, orRefuse } from '@casustafel/kernel';
import { KeyStore, Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { CaseFileRepository } from './case-file.repository';
import { PersonRepository } from './person.repository';
import { SeatRepository } from './seat.repository';

type StartCase = ReturnType<typeof startCaseInput.parse>;
type CorrectCase = ReturnType<typeof correctCaseInput.parse>;
type AddPerson = ReturnType<typeof addPersonInput.parse>;

/** Starting a case and keeping its file. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class CaseFileService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(KeyStore) private readonly keys: KeyStore,
  ) {}

  /** Opens the file of a family at one's table, and takes the first seat in it. */
  start(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(startCaseInput, given);
    return this.work.run(caller, (tx) => this.startIn(tx, input));
  }

  /** The same within a transaction that does more (an import). Answers the case, its persons in the order given, and the chair's seat. */
  async startIn(tx: Tx, input: StartCase): Promise<readonly string[]> {
    const { actor, now } = tx;
    const [table] = await tx.query(sql`select id, region_id from case_table t where t.id = ${uuid(input.tableId)}`);
    authorise(actor, 'start', 'CaseTable', table ? { id: input.tableId, regionId: table['region_id'] as string } : null, input.tableId);

    const files = new CaseFileRepository(tx, this.sealer);
    const { professionalId, organisationId, role, task, regionId } = actor;
    const lastSequence = await files.lastSequence(regionId, Number(dayOf(now).slice(0, 4)));
    const { caseFile, persons, chairSeat } = orRefuse(startCase(input, { regionId, lastSequence, chair: { professionalId, organisationId, task }, newId, now }));

    this.keys.createCaseKey(caseFile.id);
    await files.insert(caseFile, professionalId);
    // The seat before the persons: only who sits in a case may write in it.
    await new SeatRepository(tx).insert(chairSeat, role, professionalId);
    const subjects = await new PersonRepository(tx, this.sealer).insert(persons);
    const objects = [{ kind: 'CaseFile', id: caseFile.id }, { kind: 'Seat', id: chairSeat.id }, ...persons.map(({ id }) => ({ kind: 'Person', id }))];
    await tx.log({ action: 'STARTED_CASE', caseId: caseFile.id, objects, subjects });
    await tx.tellPerson(professionalId, { caseId: caseFile.id, kind: 'Seat', id: chairSeat.id });
    return objects.map(({ id }) => id);
  }

  /** Changes the reason or the goal. */
  correct(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(correctCaseInput, given);
    return this.work.run(caller, (tx) => this.correctIn(tx, input));
  }

  private async correctIn(tx: Tx, input: CorrectCase): Promise<readonly string[]> {
    const files = new CaseFileRepository(tx, this.sealer);
    const caseFile = await files.lock(input.caseId);
    authorise(tx.actor, 'correct', 'CaseFile', caseFile, input.caseId);
    const corrected = orRefuse(correctCase(caseFile, input));
    await files.save(caseFile, corrected);
    await tx.log({ action: 'CORRECTED_CASE', caseId: caseFile.id, objects: [{ kind: 'CaseFile', id: caseFile.id }] });
    await this.tellTable(tx, caseFile.id, 'CaseFile', caseFile.id);
    return [caseFile.id];
  }

  /** Adds a person to the family or its network. */
  addPerson(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(addPersonInput, given);
    return this.work.run(caller, (tx) => this.addPersonIn(tx, input));
  }

  private async addPersonIn(tx: Tx, input: AddPerson): Promise<readonly string[]> {
    const caseFile = await new CaseFileRepository(tx, this.sealer).lock(input.caseId);
    authorise(tx.actor, 'correct', 'CaseFile', caseFile, input.caseId);
    const repository = new PersonRepository(tx, this.sealer);
    const persons = await repository.ofCase(caseFile.id);
    const person = orRefuse(addPerson(input, { id: newId(), caseIsOpen: isOpen(caseFile), persons, now: tx.now }));
    const subjects = await repository.insert([person], persons);
    await tx.log({ action: 'ADDED_PERSON', caseId: caseFile.id, objects: [{ kind: 'Person', id: person.id }], subjects });
    await this.tellTable(tx, caseFile.id, 'Person', person.id);
    return [person.id];
  }

  private async tellTable(tx: Tx, caseId: string, kind: string, id: string): Promise<void> {
    const seats = (await new SeatRepository(tx).ofCase(caseId)).filter((seat) => isLive(seat, tx.now)).map((seat) => seat.id);
    await tx.tell({ topic: 'changed', caseId, kind, id, seatsBefore: seats, seatsAfter: seats });
  }
}
