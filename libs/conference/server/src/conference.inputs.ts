import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class PlaceCaseInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  tableId!: string;

  @Field(() => String, { description: 'yyyy-mm-dd' })
  date!: string;

  @Field(() => Int)
  slot!: number;

  @Field({ description: 'The question of today.' })
  question!: string;
}

@InputType()
export class MoveStepInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: 'The step the lead saw, so that a double press moves once.' })
  from!: string;

  @Field()
  to!: string;
}
