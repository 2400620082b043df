import { DECLINE_SENTENCES, WISHED_LEVELS } from '@casustafel/grant-domain';
import { DATA_CATEGORIES, TASKS } from '@casustafel/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType({ description: 'An organisation at the table and a category of data; whether there is any is said nowhere.' })
export class AccessScopeInput {
  @Field(() => ID)
  organisationId!: string;

  @Field({ defaultValue: 'NONE', description: TASKS.join(' ') })
  task!: string;

  @Field({ description: DATA_CATEGORIES.join(' ') })
  category!: string;
}

@InputType({ description: 'About an item the viewer already sees something of, or about a scope: one of the two.' })
export class WhyNotInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => AccessScopeInput, { nullable: true })
  scope?: AccessScopeInput | null;
}

@InputType()
export class AskAccessInput extends WhyNotInput {
  @Field({ defaultValue: 'FULL', description: WISHED_LEVELS.join(' ') })
  level!: string;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Last day, yyyy-mm-dd; left out, the day of the conference. At most 90 days on.' })
  untilOn?: string | null;
}

@InputType()
export class AccessRequestActInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class GrantAccessInput extends AccessRequestActInput {
  @Field(() => [ID], { description: 'For an item, that one; for a scope whichever of the own items, perhaps none.' })
  itemIds!: string[];

  @Field(() => String, { nullable: true, description: `Left out, what was wished. ${WISHED_LEVELS.join(' ')}` })
  level?: string | null;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Last day, yyyy-mm-dd; left out, what was wished.' })
  untilOn?: string | null;
}

@InputType()
export class DeclineAccessInput extends AccessRequestActInput {
  @Field({ description: DECLINE_SENTENCES.join(' ') })
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'Required for an item; for a scope best left out, as own words easily say that there is something.' })
  reason?: string | null;
}
