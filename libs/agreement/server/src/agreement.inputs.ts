import { DATA_CATEGORIES, LEGAL_MODES, LEVELS } from '@casustafel/kernel';
import { Field, InputType } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class CapacityInput {
  @Field()
  role!: string;

  @Field(() => String, { nullable: true, description: 'Of a municipality; left out, all of them.' })
  task?: string;
}

@InputType()
export class NarrowingInput {
  @Field(() => CapacityInput, { nullable: true })
  supplier?: CapacityInput | null;

  @Field(() => CapacityInput, { nullable: true })
  recipient?: CapacityInput | null;

  @Field(() => String, { nullable: true, description: DATA_CATEGORIES.join(' ') })
  category?: string | null;

  @Field({ description: LEVELS.join(' ') })
  atMost!: string;
}

@InputType()
export class WeighAgreementInput {
  @Field({ description: LEGAL_MODES.join(' ') })
  mode!: string;

  @Field(() => [NarrowingInput])
  narrowings!: NarrowingInput[];
}

@InputType()
export class ProposeAgreementInput extends WeighAgreementInput {
  @Field()
  reason!: string;
}
