import { Persons, UnitOfWork, type Caller, type Tx } from '@casustafel/database';
import { contactInput, recordContact, type ContactInput } from '@casustafel/family-domain';
import { parse } from '@casustafel/graphql';
import { audienceOf, newId } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { atFamily, orNameField, subjectsAmong } from './at-family';
import { ContactSafetyRepository } from './contact-safety.repository';

const FIELDS = { PERSON_NOT_IN_CASE: 'personId', HOW_MISSING: 'how' };

/** Writing down whether it is safe to contact somebody. */
@Injectable()
export class ContactSafetyService {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Persons) private readonly persons: Persons,
  ) {}

  record(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(contactInput, given);
    return this.work.run(caller, (tx) => this.recordIn(tx, input));
  }

  /** The same within a transaction that does more (an import). */
  async recordIn(tx: Tx, input: ContactInput): Promise<readonly string[]> {
    const { caseId, personId } = input;
    const { seat, hearers, persons } = await atFamily(tx, this.persons, caseId, 'reach');
    // The answer is for everybody who may speak with them: whoever did not hear that it is not safe would go by what they heard before.
    const contact = orNameField(recordContact(input, { id: newId(), seatId: seat.id, audience: hearers.map(({ id }) => id), personIds: new Set(persons.map(({ id }) => id)), now: tx.now }), FIELDS);
    const subjects = subjectsAmong(persons, [personId]);
    const repository = new ContactSafetyRepository(tx, this.sealer);
    await repository.insert(contact, seat, audienceOf('OWN', seat, hearers), subjects);
    await tx.log({ action: 'RECORDED_CONTACT', caseId, objects: [{ kind: 'ContactSafety', id: contact.id }], subjects });
    await tx.tell({ topic: 'changed', kind: 'ContactSafety', caseId, id: contact.id, seatsBefore: [], seatsAfter: await repository.reached(contact.id) });
    return [contact.id];
  }
}
