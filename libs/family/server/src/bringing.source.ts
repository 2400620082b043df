import { Persons, Together, type Bringing, type Brought, type TogetherSource, type Tx } from '@casustafel/database';
import { fits, reaches, type MessageForm } from '@casustafel/family-domain';
import { Sealer } from '@casustafel/key-store';
import { Inject, Injectable } from '@nestjs/common';
import { aged, holdTable, subjectsAmong } from './at-family';
import { ContactSafetyRepository } from './contact-safety.repository';
import { TogetherWordRepository } from './together-word.repository';

/** Bringing people of the family together is asked what a joint talk is asked, and refused in the same words, whoever arranges it and as what. */
@Injectable()
export class BringingSource implements TogetherSource {
  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) private readonly persons: Persons, @Inject(Together) together: Together) {
    together.register(this);
  }

  async bring(tx: Tx, { caseId, personIds, form }: Bringing): Promise<Brought> {
    await holdTable(tx, caseId);
    const persons = await this.persons.ofCase(tx, caseId);
    const refusal = fits(form as MessageForm, personIds, aged(persons, tx.now)) ?? reaches(form as MessageForm, personIds, {
      togetherStands: await new TogetherWordRepository(tx, this.sealer).stands(caseId, personIds, form),
      safeToContact: await new ContactSafetyRepository(tx, this.sealer).safeAmong(caseId, personIds),
    });
    return { refusal: refusal as Brought['refusal'], subjects: subjectsAmong(persons, personIds) };
  }
}
