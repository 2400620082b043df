import { ENDING_WAYS, GIVING_WAYS } from '@casustafel/consent-domain';
import { Field, ID, InputType } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class RecordConsentInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => [String])
  categories!: string[];

  @Field({ description: 'About what, in one sentence.' })
  scope!: string;

  @Field(() => [String], { description: 'To whom, as `ROLE/TASK`: who sits at this table.' })
  capacities!: string[];

  @Field({ description: 'yyyy-mm-dd, at most a year after the day it was given.' })
  lastDay!: string;

  @Field({ description: 'yyyy-mm-dd' })
  givenOn!: string;

  @Field({ description: GIVING_WAYS.join(' ') })
  way!: string;

  @Field(() => String, { nullable: true, description: 'Given out loud: who was there.' })
  present?: string | null;

  @Field({ defaultValue: true, description: 'Whether the person can weigh what it is about.' })
  able!: boolean;

  @Field(() => String, { nullable: true })
  notAbleReason?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Who holds authority over the person, or represents them.' })
  representativeIds!: string[];

  @Field(() => [ID], { description: 'Who gave it.' })
  giverIds!: string[];
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID)
  consentId!: string;

  @Field(() => ID, { description: 'Whose word it was: the person, or who stands up for them.' })
  byId!: string;

  @Field({ description: ENDING_WAYS.join(' ') })
  way!: string;

  @Field({ description: 'yyyy-mm-dd' })
  on!: string;
}

@InputType()
export class NarrowConsentInput extends WithdrawConsentInput {
  @Field(() => [String], { description: 'Those it still holds for, as `ROLE/TASK`.' })
  capacities!: string[];
}
