import { CONTACT_VERDICTS, JOINT_FORMS, MESSAGE_ENDINGS, MESSAGE_FORMS } from '@casustafel/family-domain';
import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class PlanFamilyMessageInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [ID], { description: 'One person; several only in a form that is for several together.' })
  personIds!: string[];

  @Field({ description: MESSAGE_FORMS.join(' ') })
  form!: string;

  @Field(() => ID, { description: 'Who tells it: somebody seated now.' })
  bySeatId!: string;

  @Field({ description: 'Before when, yyyy-mm-dd.' })
  dueOn!: string;

  @Field()
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  citedContributionIds!: string[];

  @Field({ defaultValue: 'TABLE', description: AUDIENCE_SCOPES.join(' ') })
  scope!: string;
}

@InputType()
export class ChangeFamilyMessageInput {
  @Field(() => ID)
  messageId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  bySeatId!: string;

  @Field({ description: 'yyyy-mm-dd' })
  dueOn!: string;

  @Field()
  text!: string;

  @Field(() => [ID], { defaultValue: [] })
  citedContributionIds!: string[];
}

@InputType()
export class EndFamilyMessageInput {
  @Field(() => ID)
  messageId!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: MESSAGE_ENDINGS.join(' ') })
  ending!: string;

  @Field({ description: 'How it went, or why not.' })
  outcome!: string;
}

@InputType()
export class RecordContactSafetyInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: CONTACT_VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => String, { nullable: true, description: 'Which time, which means, through whom; asked for where it is safe only so.' })
  how?: string | null;

  @Field({ description: 'On which knowledge; read by the own party alone.' })
  knowledge!: string;
}

@InputType()
export class ArgueTogetherInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [ID])
  personIds!: string[];

  @Field(() => [String], { description: JOINT_FORMS.join(' ') })
  forms!: string[];

  @Field({ description: 'Why it can be done.' })
  reason!: string;

  @Field({ defaultValue: 'OWN', description: `Who reads why. ${AUDIENCE_SCOPES.join(' ')}` })
  scope!: string;

  @Field({ description: 'yyyy-mm-dd' })
  lastDay!: string;
}

@InputType()
export class HoldTogetherInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [ID])
  personIds!: string[];
}

@InputType()
export class EndTogetherInput {
  @Field(() => ID)
  wordId!: string;

  @Field(() => Int)
  version!: number;
}
