import { CASE_FACTS, CASE_STAGES, CIRCLES, CONDITION_KINDS, DATA_CATEGORIES, LEGAL_MODES, LEVELS, SECRECY_GATES, STATUTORY_ROLES, TASKS, VERDICTS } from '@casustafel/kernel';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'The way through professional secrecy that was opened.' })
export class ExampleGateInput {
  @Field(() => String, { description: SECRECY_GATES.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'That the weighing was written down; what it says does not matter here.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'That it is known who consented; never a name.' })
  by?: string | null;

  @Field(() => [String], { nullable: true, description: STATUTORY_ROLES.join(' ') })
  recipients?: readonly string[] | null;

  @Field(() => String, { nullable: true })
  until?: string | null;

  @Field(() => Boolean, { nullable: true })
  withdrawn?: boolean | null;
}

@InputType({ description: 'What the supplier tied to it.' })
export class ExampleConditionInput {
  @Field(() => String, { description: CONDITION_KINDS.join(' ') })
  kind!: string;

  @Field(() => [String], { nullable: true })
  roles?: readonly string[] | null;

  @Field(() => String, { nullable: true })
  date?: string | null;

  @Field(() => String, { nullable: true, description: LEVELS.join(' ') })
  level?: string | null;
}

@InputType({ description: 'A question that `policy:explain` answers too: may this supplier give this to that recipient, on this day?' })
export class ExampleInput {
  @Field(() => String, { description: LEGAL_MODES.join(' ') })
  mode!: string;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  supplier!: string;

  @Field(() => String, { nullable: true, description: TASKS.join(' ') })
  supplierTask?: string | null;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  recipient!: string;

  @Field(() => String, { nullable: true, description: TASKS.join(' ') })
  recipientTask?: string | null;

  @Field(() => String, { description: DATA_CATEGORIES.join(' ') })
  category!: string;

  @Field(() => String, { description: CIRCLES.join(' ') })
  about!: string;

  @Field(() => String, { description: CASE_STAGES.join(' ') })
  stage!: string;

  @Field(() => ExampleGateInput, { nullable: true })
  gate?: ExampleGateInput | null;

  @Field(() => [String], { description: `Particulars that are so: ${CASE_FACTS.join(' ')}` })
  facts!: readonly string[];

  @Field(() => [ExampleConditionInput])
  conditions!: readonly ExampleConditionInput[];

  @Field()
  on!: string;
}

@ObjectType('ExampleBecause')
export class ExampleBecauseModel {
  @Field()
  article!: string;

  @Field()
  text!: string;
}

@ObjectType('ExampleAnswer', { description: 'What the rule book says, by the agreement in force in the region.' })
export class ExampleAnswerModel {
  @Field(() => String, { description: VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => [ExampleBecauseModel])
  because!: readonly ExampleBecauseModel[];

  @Field(() => [String], { description: 'What has to be there; supplying exactly that lets it through.' })
  missing!: readonly string[];

  @Field(() => [String], { description: 'Who can see to it.' })
  mayBeLiftedBy!: readonly string[];

  @Field()
  agreement!: string;
}
