import { CaseParts, type CasePart, type Read, type ReadTx, type Scope } from '@casustafel/database';
import type { Merge } from '@casustafel/identity-domain';
import { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentBsn, type PersonBsnModel } from './bsn.model';
import { readBsns, type KeptBsn } from './bsn.repository';
import { readContacts, type ShownContact } from './contact.repository';
import { presentContact, presentInquiry, presentOffer, type IdentityContactModel, type IdentityInquiryModel, type IdentityOfferModel } from './elsewhere.model';
import { readInquiries, type ShownInquiry } from './inquiry.repository';
import { presentMerge, type PersonMergeModel } from './merge.model';
import { readMerges } from './merge.repository';
import { readOffers, type KeptOffer } from './offer.repository';

/** Of whom a number is kept. */
@Injectable()
export class PersonBsnPart implements CasePart<KeptBsn, PersonBsnModel> {
  readonly kind = 'PersonBsn';
  readonly field = 'bsns';

  constructor(@Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptBsn> {
    return readBsns(read, actor, scope);
  }

  present(_: Actor, kept: KeptBsn): PersonBsnModel {
    return presentBsn(kept);
  }
}

/** What was asked of other tables. */
@Injectable()
export class IdentityInquiryPart implements CasePart<ShownInquiry, IdentityInquiryModel> {
  readonly kind = 'IdentityInquiry';
  readonly field = 'identityInquiries';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownInquiry> {
    return readInquiries(read, actor, this.sealer, scope);
  }

  present(_: Actor, inquiry: ShownInquiry): IdentityInquiryModel {
    return presentInquiry(inquiry);
  }
}

/** What other tables ask of this one. */
@Injectable()
export class IdentityOfferPart implements CasePart<KeptOffer, IdentityOfferModel> {
  readonly kind = 'IdentityOffer';
  readonly field = 'identityOffers';

  constructor(@Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<KeptOffer> {
    return readOffers(read, actor, scope);
  }

  present(_: Actor, offer: KeptOffer): IdentityOfferModel {
    return presentOffer(offer);
  }
}

/** With whom this table is in touch about somebody. */
@Injectable()
export class IdentityContactPart implements CasePart<ShownContact, IdentityContactModel> {
  readonly kind = 'IdentityContact';
  readonly field = 'identityContacts';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<ShownContact> {
    return readContacts(read, actor, this.sealer, scope);
  }

  present(actor: Actor, contact: ShownContact): IdentityContactModel {
    return presentContact(actor, contact);
  }
}

/** Which entries of this case are one human being. */
@Injectable()
export class PersonMergePart implements CasePart<Merge, PersonMergeModel> {
  readonly kind = 'PersonMerge';
  readonly field = 'personMerges';

  constructor(@Inject(Sealer) private readonly sealer: Sealer, @Inject(CaseParts) parts: CaseParts) {
    parts.register(this);
  }

  read(read: ReadTx, actor: Actor, scope: Scope): Read<Merge> {
    return readMerges(read, actor, this.sealer, scope);
  }

  present(actor: Actor, merge: Merge): PersonMergeModel {
    return presentMerge(actor, merge);
  }
}
