import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'An item went where it should not have gone.' })
export class SharedWronglyInput {
  @Field(() => ID)
  contributionId!: string;

  @Field({ description: 'WRONG_RECEIVER WRONG_PERSON TOO_MUCH NO_GROUND' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Left out: now.' })
  discoveredAt?: string | null;
}

@InputType()
class LeakSeen {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class AssessLeakInput extends LeakSeen {
  @Field({ description: 'UNLIKELY LIKELY HIGH' })
  risk!: string;

  @Field()
  assessment!: string;
}

@InputType({ description: 'With a moment: reported to the authority. Without one: not, and why.' })
export class DecideLeakInput extends LeakSeen {
  @Field(() => String, { nullable: true })
  reportedAt?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: 'When the persons concerned were told, or why they were not.' })
export class CloseLeakInput extends LeakSeen {
  @Field(() => String, { nullable: true })
  informedAt?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class RefuseSupplyInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true, description: 'Left out: everything.' })
  category?: string | null;

  @Field()
  reason!: string;
}
