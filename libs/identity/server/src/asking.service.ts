import { Persons, UnitOfWork, type Caller } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { answerOffer, answerOfferInput, askElsewhere, askElsewhereInput } from '@casustafel/identity-domain';
import { newId, orRefuse, Problem } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { BsnRepository } from './bsn.repository';
import { caseFactsOf, tellLeaders } from './case-facts';
import { InquiryRepository } from './inquiry.repository';
import { OfferRepository } from './offer.repository';

/** Asking other tables after a person, and answering. Every method in the same order: load, authorise, decide, save, log, tell. */
@Injectable()
export class AskingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) private readonly persons: Persons) {}

  /** Puts the question. Nothing here looks at another case, so nothing of this act, its time included, tells of one. */
  ask(caller: Caller, given: unknown): Promise<readonly string[]> {
    const input = parse(askElsewhereInput, given);
    return this.work.run(caller, async (tx) => {
      const { personId } = input;
      const person = await this.persons.find(tx, personId);
      authorise(tx.actor, 'identify', 'Person', person, personId);
      const { caseId, pseudonym } = person;
      const inquiries = new InquiryRepository(tx, this.sealer);
      // Of two who ask after one person at once, the second finds the question of the first.
      await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`identity-inquiry ${personId}`]);
      const isFindable = person.birthDate !== null || (await new BsnRepository(tx, this.sealer).ofPerson(personId)) !== null;
      const [caseFacts, lastEndsAt] = [await caseFactsOf(tx, caseId), await inquiries.lastEndOf(personId)];
      const inquiry = orRefuse(askElsewhere(input, { id: newId(), caseId, askedBy: tx.actor.professionalId, caseFacts, isFindable, lastEndsAt, now: tx.now }));
      if (!(await inquiries.count())) throw new Problem('ASKED_ENOUGH_TODAY');

      await inquiries.insert(inquiry);
      await tx.log({ action: 'SEARCHED', caseId, objects: [{ kind: 'Person', id: personId }, { kind: 'IdentityInquiry', id: inquiry.id }], subjects: [pseudonym], search: inquiries.term(inquiry.id, caseId, person) });
      await tellLeaders(tx, caseId, 'IdentityInquiry', inquiry.id);
      return [inquiry.id];
    });
  }

  /** Lets the table that asks know with whom to speak, or not. A "no" reaches nobody. */
  answer(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { offerId, agrees } = parse(answerOfferInput, given);
    return this.work.run(caller, async (tx) => {
      const offers = new OfferRepository(tx);
      const offer = await offers.find(offerId);
      authorise(tx.actor, 'answer', 'IdentityOffer', offer, offerId);
      const { caseId, personId } = offer;
      orRefuse(answerOffer(offer, { isOpen: (await caseFactsOf(tx, caseId)).isOpen, now: tx.now }));
      await offers.answer(offerId, agrees);
      const person = await this.persons.find(tx, personId);
      await tx.log({ action: agrees ? 'AGREED_CONTACT' : 'DECLINED_CONTACT', caseId, objects: [{ kind: 'IdentityOffer', id: offerId }], subjects: person ? [person.pseudonym] : [] });
      return [offerId];
    });
  }
}
