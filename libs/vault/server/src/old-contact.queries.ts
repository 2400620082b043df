import { besideGuests, CaseParts, guestSight, UnitOfWork, type Caller, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { NotFound } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { readOldContacts } from './old-contact.repository';
import type { KeptContact } from './protected.row';
import { presentContact, type OldContactModel, type OldContactWordsModel } from './vault.model';

@Injectable()
export class OldContactPart implements CasePart<KeptContact, OldContactModel> {
  readonly kind = 'OldContact';
  readonly field = 'oldContacts';
  readonly apart = true;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptContact> {
    return readOldContacts(read, actor, this.sealer, scope);
  }

  present(_: Actor, kept: KeptContact): OldContactModel {
    return presentContact(kept);
  }
}

/** That one waits stands on the desk of the vault; what it says is opened by a look of its own. */
@Injectable()
export class OldContactQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  async opened(caller: Caller, caseId: string, id: string): Promise<OldContactWordsModel> {
    const { found } = await this.work.look(caller, { action: 'OPENED_OLD_CONTACT', caseId, required: { read: 'found', kind: 'OldContact', id } }, (read) => ({
      beside: guestSight(read, caseId, caller.signInId), found: besideGuests(readOldContacts(read, caller.actor, this.sealer, { caseId, ids: [id] }, ['WAITING'])),
    }));
    const [contact] = found;
    // The person had none: there is nothing to open.
    if (!contact?.words) throw new NotFound();
    return { words: contact.words };
  }
}
