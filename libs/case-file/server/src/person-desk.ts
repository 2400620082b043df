import { Persons, type PersonFact, type PersonSource, type Tx } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { PersonRepository } from './person.repository';

/** Says to other slices whom a case is about. */
@Injectable()
export class PersonDesk implements PersonSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) persons: Persons) {
    persons.register(this);
  }

  find(tx: Tx, id: string): Promise<PersonFact | null> {
    return new PersonRepository(tx, this.sealer).find(id);
  }

  ofCase(tx: Tx, caseId: string): Promise<readonly PersonFact[]> {
    return new PersonRepository(tx, this.sealer).ofCase(caseId);
  }

  forgetContact(tx: Tx, id: string): Promise<void> {
    return new PersonRepository(tx, this.sealer).forgetContact(id);
  }
}
