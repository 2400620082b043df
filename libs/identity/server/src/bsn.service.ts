import { Persons, UnitOfWork, type Caller, type PersonFact, type Tx } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { mayHoldBsn, recordBsnInput, removeBsnInput } from '@casustafel/identity-domain';
import { orRefuse } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { BsnRepository } from './bsn.repository';
import { caseFactsOf, tellTable } from './case-facts';

/** Keeping citizen service numbers. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class BsnService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) private readonly persons: Persons) {}

  /** Records the number of a person, or another in its place; only where the law names that use (Wgs 2.29 lid 1). */
  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { personId, bsn } = parse(recordBsnInput, given);
    return this.work.run(caller, async (tx) => {
      const person = await this.personOf(tx, personId);
      orRefuse(mayHoldBsn(await caseFactsOf(tx, person.caseId)));
      const repository = new BsnRepository(tx, this.sealer);
      const id = await repository.put(await repository.ofPerson(personId), { caseId: person.caseId, personId, bsn });
      await this.logAndTell(tx, 'RECORDED_BSN', person, id);
      return [id];
    });
  }

  /** Takes the number away, whatever the state of the case: what is not needed may not be kept. */
  remove(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { personId } = parse(removeBsnInput, given);
    return this.work.run(caller, async (tx) => {
      const person = await this.personOf(tx, personId);
      const repository = new BsnRepository(tx, this.sealer);
      const kept = await repository.ofPerson(personId);
      if (!kept) throw new Refused('Person', personId, 'IDENTIFY');
      await repository.remove(personId);
      await this.logAndTell(tx, 'REMOVED_BSN', person, kept.id);
      return [kept.id];
    });
  }

  private async personOf(tx: Tx, personId: string): Promise<PersonFact> {
    const person = await this.persons.find(tx, personId);
    authorise(tx.actor, 'identify', 'Person', person, personId);
    return person;
  }

  private async logAndTell(tx: Tx, action: string, { id: personId, caseId, pseudonym }: PersonFact, id: string): Promise<void> {
    await tx.log({ action, caseId, objects: [{ kind: 'Person', id: personId }], subjects: [pseudonym] });
    await tellTable(tx, caseId, 'PersonBsn', id);
  }
}
