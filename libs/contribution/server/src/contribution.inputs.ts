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

  @Field(() => String, { nullable: true, description: 'Whom it is about; left out, it follows from the persons.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: "What follows from it, in the supplier's own words." })
  conclusion?: string | null;

  @Field(() => String, { nullable: true, description: "What it comes down to, in the supplier's own words." })
  summary?: string | null;

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

@InputType({ description: 'The way through professional secrecy: consent, a duty, a permission, or good care.' })
export class GateInput {
  @Field()
  kind!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => ID, { nullable: true, description: 'The consent as it was recorded.' })
  consentId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Statutory roles it holds for; left out, all that its article names.' })
  recipients?: string[];

  @Field(() => String, { nullable: true })
  until?: string | null;
}

@InputType({ description: 'What the supplier ties to an item.' })
export class ConditionInput {
  @Field()
  kind!: string;

  @Field(() => String, { nullable: true })
  role?: string;

  @Field(() => String, { nullable: true })
  day?: string;

  @Field(() => String, { nullable: true })
  level?: string;
}

@InputType({ description: 'How much, through which gate, on which conditions. What is left out stays as it was.' })
export class ShareOptionsInput {
  @Field(() => String, { nullable: true })
  level?: string | null;

  @Field(() => GateInput, { nullable: true })
  gate?: GateInput | null;

  @Field(() => [ConditionInput], { nullable: true })
  conditions?: ConditionInput[] | null;

  @Field(() => Boolean, { nullable: true })
  incidental?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why persons whom no checked ground reaches are named all the same.' })
  naming?: string | null;
}

@InputType()
export class ShareContributionsInput extends ShareOptionsInput {
  @Field(() => [ID])
  ids!: string[];

  @Field(() => [ID])
  seatIds!: string[];

  @Field(() => String, { nullable: true })
  ground?: string | null;

  @Field(() => String, { nullable: true })
  article?: string | null;
}
