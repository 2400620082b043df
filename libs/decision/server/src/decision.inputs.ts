import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { ACTION_ENDINGS, BRINGINGS, CITED_KINDS, RESPONSES, TRACKS } from '@casustafel/decision-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class CitedInput {
  @Field({ description: CITED_KINDS.join(' ') })
  kind!: string;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class ProposeDecisionInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field()
  text!: string;

  @Field(() => [CitedInput], { defaultValue: [] })
  cites!: CitedInput[];
}

@InputType()
export class RespondToDecisionInput {
  @Field(() => ID)
  decisionId!: string;

  @Field({ description: RESPONSES.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'For an objection: what would remove it.' })
  whatWouldRemove?: string | null;
}

/** On the version the person saw: nobody takes a decision over an answer they have not read. */
@InputType()
export class CloseDecisionInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class DropDecisionInput extends CloseDecisionInput {
  @Field()
  reason!: string;
}

@InputType()
export class AddActionInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID, { nullable: true })
  decisionId?: string | null;

  @Field()
  text!: string;

  @Field(() => ID)
  ownerSeatId!: string;

  @Field({ description: 'yyyy-mm-dd' })
  dueOn!: string;

  @Field({ description: TRACKS.join(' ') })
  track!: string;

  @Field({ defaultValue: 'NOBODY', description: `Whether it brings people of the family together: ${BRINGINGS.join(' ')}` })
  together!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Whom it brings together; two at least.' })
  togetherIds!: string[];

  @Field({ defaultValue: 'TABLE', description: AUDIENCE_SCOPES.join(' ') })
  scope!: string;
}

@InputType()
export class EndActionInput {
  @Field(() => ID)
  actionId!: string;

  @Field({ description: ACTION_ENDINGS.join(' ') })
  ending!: string;

  @Field({ description: 'How it went and what it changed.' })
  effect!: string;
}
