import { SIGNED_CHOICES } from '@casustafel/score-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A line that stays, by its id; or a new one, by its words.' })
export class ChosenScoreLineInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => ID, { nullable: true })
  aboutPersonId?: string | null;

  @Field(() => String, { nullable: true })
  situation?: string | null;

  @Field(() => String, { nullable: true })
  sixMeans?: string | null;
}

@InputType()
export class ChangeSixMeansInput {
  @Field(() => ID)
  lineId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  sixMeans!: string;
}

@InputType()
export class GiveScoreInput {
  @Field(() => ID)
  roundId!: string;

  @Field(() => Int, { nullable: true, description: '0–10; left out with noView.' })
  value?: number | null;

  @Field({ defaultValue: false, description: 'I have no view of this.' })
  noView!: boolean;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  citedContributionIds!: string[];
}

@InputType()
export class SignChoiceInput {
  @Field(() => ID)
  lineId!: string;

  @Field(() => String, { description: SIGNED_CHOICES.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  who?: string | null;

  @Field(() => String, { nullable: true })
  beforeWhen?: string | null;

  @Field(() => String, { nullable: true })
  argument?: string | null;
}
