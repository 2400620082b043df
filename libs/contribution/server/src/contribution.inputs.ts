import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
class FactCardFields {
  @Field()
  category!: string;

  @Field()
  knowledge!: string;

  @Field(() => String, { nullable: true })
  occurredOn?: string | null;

  @Field(() => [ID])
  aboutPersonIds!: string[];

  @Field()
  who!: string;

  @Field()
  doesWhat!: string;

  @Field(() => String, { nullable: true })
  toWhom?: string | null;

  @Field(() => String, { nullable: true })
  effect?: string | null;

  @Field()
  source!: string;

  @Field(() => String, { nullable: true })
  ground?: string | null;

  @Field(() => String, { nullable: true })
  article?: string | null;
}

@InputType()
export class BringContributionInput extends FactCardFields {
  @Field(() => ID)
  caseId!: string;
}

@InputType()
export class CorrectContributionInput extends FactCardFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ShareContributionsInput {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => [ID])
  seatIds!: string[];

  @Field(() => String, { nullable: true })
  ground?: string | null;

  @Field(() => String, { nullable: true })
  article?: string | null;
}
