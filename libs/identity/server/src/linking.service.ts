import { Persons, UnitOfWork, type Caller } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { confirmLink, linkInput, proposeLink, undoLink, undoLinkInput, type Contact, type LinkingFacts } from '@casustafel/identity-domain';
import { orRefuse, type Result } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { caseFactsOf } from './case-facts';
import { ContactRepository } from './contact.repository';

interface Step {
  readonly act: 'PROPOSE' | 'CONFIRM' | 'UNDO';
  readonly action: 'PROPOSED_LINK' | 'CONFIRMED_LINK' | 'UNDID_LINK';
  readonly decide: (contact: Contact, facts: LinkingFacts) => Result<true, string>;
  readonly reason?: string;
}

/** One human being in two cases, said by two people. Items never follow: a link is a mark for those who lead. */
@Injectable()
export class LinkingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer, @Inject(Persons) private readonly persons: Persons) {}

  propose(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.step(caller, parse(linkInput, given).contactId, { act: 'PROPOSE', action: 'PROPOSED_LINK', decide: proposeLink });
  }

  confirm(caller: Caller, given: unknown): Promise<readonly string[]> {
    return this.step(caller, parse(linkInput, given).contactId, { act: 'CONFIRM', action: 'CONFIRMED_LINK', decide: confirmLink });
  }

  undo(caller: Caller, given: unknown): Promise<readonly string[]> {
    const { contactId, reason } = parse(undoLinkInput, given);
    return this.step(caller, contactId, { act: 'UNDO', action: 'UNDID_LINK', decide: undoLink, reason });
  }

  /** Load, authorise, decide, save, log; both sides are told where both are written. */
  private step(caller: Caller, contactId: string, { act, action, decide, reason }: Step): Promise<readonly string[]> {
    return this.work.run(caller, async (tx) => {
      const contacts = new ContactRepository(tx, this.sealer);
      const contact = await contacts.find(contactId);
      authorise(tx.actor, 'identify', 'IdentityContact', contact, contactId);
      const { caseId, personId } = contact;
      const { isOpen } = await caseFactsOf(tx, caseId);
      orRefuse(decide(contact, { isOpen, professionalId: tx.actor.professionalId }));
      await contacts.step(contact, act, reason);
      const person = await this.persons.find(tx, personId);
      await tx.log({ action, caseId, objects: [{ kind: 'IdentityContact', id: contactId }], subjects: person ? [person.pseudonym] : [] });
      return [contactId];
    });
  }
}
