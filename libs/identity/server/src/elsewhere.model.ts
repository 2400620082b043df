import { CONTACT_STATES } from '@casustafel/identity-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ShownContact } from './contact.repository';
import { INQUIRY_STATES, type ShownInquiry } from './inquiry.repository';
import type { KeptOffer } from './offer.repository';

@ObjectType('IdentityInquiry', { description: 'A question put to the other tables of the region about one person.' })
export class IdentityInquiryModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  reason!: string;

  @Field()
  askedAt!: Date;

  @Field()
  endsAt!: Date;

  @Field(() => String, { description: `${INQUIRY_STATES.join(' ')}; ENDED is the same for "nobody", "no" and no answer.` })
  state!: string;
}

@ObjectType('IdentityOffer', { description: 'Another table asks after somebody of this case. Which, and why, is not in it.' })
export class IdentityOfferModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  offeredAt!: Date;

  @Field()
  endsAt!: Date;
}

@ObjectType('IdentityContactViewerMay')
export class IdentityContactViewerMay {
  @Field()
  propose!: boolean;

  @Field()
  confirm!: boolean;

  @Field()
  undo!: boolean;
}

@ObjectType('IdentityContact', { description: 'Two tables agreed to be known to each other about one person. Nothing else of either crosses.' })
export class IdentityContactModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'Whom to speak with at the other table.' })
  name!: string;

  @Field()
  organisation!: string;

  @Field()
  agreedAt!: Date;

  @Field(() => String, { description: CONTACT_STATES.join(' ') })
  state!: string;

  @Field()
  proposedHere!: boolean;

  @Field(() => Date, { nullable: true })
  linkedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Only where it was written.' })
  undoReason!: string | null;

  @Field()
  viewerMay!: IdentityContactViewerMay;
}

/** Each names every field that leaves. */
export const presentInquiry = ({ id, personId, reason, askedAt, endsAt, state }: ShownInquiry): IdentityInquiryModel => ({ id, personId, reason, askedAt, endsAt, state });
export const presentOffer = ({ id, personId, offeredAt, endsAt }: KeptOffer): IdentityOfferModel => ({ id, personId, offeredAt, endsAt });

export function presentContact(actor: Actor, contact: ShownContact): IdentityContactModel {
  const { id, caseId, personId, name, organisation, agreedAt, state, proposedHere, proposedBy, linkedAt, undoneAt, undoReason } = contact;
  const acts = may(actor, 'identify', 'IdentityContact', { caseId });
  return {
    id, personId, name, organisation, agreedAt, state, proposedHere, linkedAt, undoneAt, undoReason,
    viewerMay: {
      propose: acts && state === 'CONTACT',
      confirm: acts && state === 'PROPOSED' && !proposedHere && proposedBy !== actor.professionalId,
      undo: acts && state !== 'CONTACT',
    },
  };
}
