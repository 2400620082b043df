import { Field, ID, InputType } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class RecordBsnInput {
  @Field(() => ID)
  personId!: string;

  @Field({ description: 'Eight or nine digits; checked, sealed, and never shown again.' })
  bsn!: string;
}

@InputType()
export class AskElsewhereInput {
  @Field(() => ID)
  personId!: string;

  @Field()
  reason!: string;
}

@InputType()
export class AnswerIdentityOfferInput {
  @Field(() => ID)
  offerId!: string;

  @Field()
  agrees!: boolean;
}

@InputType()
export class UndoLinkInput {
  @Field(() => ID)
  contactId!: string;

  @Field()
  reason!: string;
}

@InputType()
export class ProposeMergeInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { description: 'The entry that stays.' })
  survivingId!: string;

  @Field(() => ID)
  mergedId!: string;

  @Field()
  reason!: string;
}

@InputType()
export class UndoMergeInput {
  @Field(() => ID)
  mergeId!: string;

  @Field()
  reason!: string;
}
