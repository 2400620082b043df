import { CIRCLE_KINDS } from '@casustafel/own-circle-domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Of one’s own seat: that one knows the family, and how.' })
export class DeclareOwnCircleInput {
  @Field(() => ID)
  seatId!: string;

  @Field({ description: CIRCLE_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  words?: string | null;
}

@InputType()
export class WeighOwnCircleInput {
  @Field(() => ID)
  id!: string;

  @Field()
  reason!: string;
}
