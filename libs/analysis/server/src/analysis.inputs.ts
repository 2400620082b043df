import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
class FactorFields {
  @Field(() => ID, { nullable: true })
  personId?: string | null;

  @Field()
  kind!: string;

  @Field()
  mechanism!: string;

  @Field()
  text!: string;

  @Field(() => [ID])
  citedContributionIds!: string[];
}

@InputType()
export class AddFactorInput extends FactorFields {
  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: 'TABLE: everyone seated now; OWN: only us.' })
  scope!: string;
}

@InputType()
export class ChangeFactorInput extends FactorFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AddHypothesisInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field()
  text!: string;

  @Field({ description: 'What would show that it is wrong.' })
  wrongIf!: string;

  @Field()
  scope!: string;
}

@InputType()
export class ChangeHypothesisInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  text!: string;

  @Field()
  wrongIf!: string;
}

@InputType()
export class MarkEvidenceInput {
  @Field(() => ID)
  hypothesisId!: string;

  @Field(() => ID)
  contributionId!: string;

  @Field()
  mark!: string;

  @Field({ description: 'TABLE: for all who read the explanation; OWN: on the own tab.' })
  scope!: string;
}

@InputType()
export class WriteConclusionInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID, { nullable: true, description: 'Which one; none to begin.' })
  id?: string | null;

  @Field(() => Int, { description: 'The version it was written on; 0 to begin.' })
  version!: number;

  @Field()
  text!: string;

  @Field(() => [ID])
  citedContributionIds!: string[];

  @Field()
  scope!: string;
}
