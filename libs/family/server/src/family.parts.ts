import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentContact, type ContactSafetyModel } from './contact-safety.model';
import { readAnswers, type ShownContact } from './contact-safety.repository';
import { presentMessage, type FamilyMessageModel } from './family-message.model';
import { readMessages, type ShownMessage } from './family-message.repository';
import { presentTogether, type TogetherWordModel } from './together-word.model';
import { readTogether, type ShownTogether } from './together-word.repository';

/** What is said to the family, as part of a case. */
@Injectable()
export class FamilyMessagePart implements CasePart<ShownMessage, FamilyMessageModel> {
  readonly kind = 'FamilyMessage';
  readonly field = 'familyMessages';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownMessage> {
    return readMessages(read, actor, this.sealer, scope);
  }

  present(actor: Actor, shown: ShownMessage): FamilyMessageModel {
    return presentMessage(actor, shown);
  }
}

/** That the chair argued speaking together, as part of a case. */
@Injectable()
export class TogetherWordPart implements CasePart<ShownTogether, TogetherWordModel> {
  readonly kind = 'TogetherWord';
  readonly field = 'togetherWords';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownTogether> {
    return readTogether(read, actor, this.sealer, scope);
  }

  present(actor: Actor, shown: ShownTogether): TogetherWordModel {
    return presentTogether(actor, shown);
  }
}

/** Whether somebody can be reached: followed live, and asked by a question of its own, since how to reach somebody is not looked up in passing. */
@Injectable()
export class ContactSafetyPart implements CasePart<ShownContact, ContactSafetyModel> {
  readonly kind = 'ContactSafety';
  readonly field = 'contactSafety';
  readonly apart = true;

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownContact> {
    return readAnswers(read, actor, this.sealer, scope);
  }

  present(actor: Actor, shown: ShownContact): ContactSafetyModel {
    return presentContact(actor, shown);
  }
}
