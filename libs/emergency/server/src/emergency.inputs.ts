import { EMERGENCY_KINDS, EMERGENCY_LEVELS, EMERGENCY_VERDICTS } from '@casustafel/emergency-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'One case, named by who deals with the family: its exact number, and somebody of the family by name and birth date.' })
export class OpenEmergencyInput {
  @Field()
  caseNumber!: string;

  @Field()
  name!: string;

  @Field({ description: 'yyyy-mm-dd' })
  birthDate!: string;

  @Field({ description: EMERGENCY_KINDS.join(' ') })
  kind!: string;

  @Field()
  reason!: string;

  @Field({ defaultValue: 'SUMMARY', description: EMERGENCY_LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { nullable: true, description: 'Asked for FULL: why a summary is not enough.' })
  argument?: string | null;
}

@InputType()
export class ExtendEmergencyInput {
  @Field(() => ID)
  id!: string;

  @Field()
  reason!: string;
}

@InputType()
export class ReviewEmergencyInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: EMERGENCY_VERDICTS.join(' ') })
  verdict!: string;

  @Field()
  note!: string;
}
