import { PersonsOfCase, type PersonFact, type PersonSource, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { PersonRepository } from './person.repository';

/** Whom a case is about, for the acts of other slices. */
@Injectable()
export class PersonRecords implements PersonSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(PersonsOfCase) persons: PersonsOfCase) {
    persons.register(this);
  }

  async ofCase(tx: Tx, caseId: string): Promise<readonly PersonFact[]> {
    return (await new PersonRepository(tx, this.sealer).ofCase(caseId)).map(({ id, label, name, birthDate, pseudonym }) => ({ id, label, name, birthDate, pseudonym }));
  }
}
