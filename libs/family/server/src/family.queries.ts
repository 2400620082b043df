import { sql, UnitOfWork, uuid, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { presentContact, type ContactSafetyModel } from './contact-safety.model';
import { readAnswers } from './contact-safety.repository';
import { presentLetter, type FamilyLetterModel } from './family-letter.model';
import { readLetter } from './family-message.repository';

/** The looks of this slice beside the case view: each judged by predicate and logged in the same statement. */
@Injectable()
export class FamilyQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Whether and how this person can be reached, the last answer first. Asking is written down. */
  async contact(caller: Caller, caseId: string, personId: string): Promise<ContactSafetyModel[]> {
    const { actor } = caller;
    const { answers } = await this.work.look(caller, { action: 'ASKED_CONTACT', caseId }, (read) => ({
      answers: readAnswers(read, actor, this.sealer, { caseId }, sql`s.person_id = ${uuid(personId)}`),
    }));
    return answers.map((shown) => presentContact(actor, shown));
  }

  /** The letter itself, to be printed; opening it is a look, since it is made to leave the table. */
  async letter(caller: Caller, caseId: string, id: string): Promise<FamilyLetterModel> {
    const { letters, tellers, at } = await this.work.look(caller, { action: 'OPENED_LETTER', caseId, required: { read: 'letters', kind: 'FamilyMessage', id } }, (read) => ({
      letters: readLetter(read, caller.actor, this.sealer, caseId, id),
      tellers: read.aside(
        sql`select p.name, o.name as organisation from family_message m join seat s on s.id = m.by_seat_id join professional p on p.id = s.professional_id join organisation o on o.id = s.organisation_id where m.id = ${uuid(id)}`,
        (row) => ({ name: row['name'] as string, organisation: row['organisation'] as string }),
      ),
    }));
    return presentLetter(letters[0]!, tellers[0] ?? { name: '', organisation: '' }, at);
  }
}
