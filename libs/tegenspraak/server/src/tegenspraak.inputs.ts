import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { ANSWER_OUTCOMES, CONTRIBUTION_ASPECTS, TEGENSPRAAK_TARGETS, WEIGHTS } from '@casustafel/tegenspraak-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class RaiseTegenspraakInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: TEGENSPRAAK_TARGETS.join(' ') })
  targetKind!: string;

  @Field(() => ID)
  targetId!: string;

  @Field(() => String, { nullable: true, description: `For a fact card: ${CONTRIBUTION_ASPECTS.join(' ')}` })
  aspect?: string | null;

  @Field({ description: WEIGHTS.join(' ') })
  weight!: string;

  @Field({ description: 'One sentence for whoever may know the target.' })
  sentence!: string;

  @Field()
  why!: string;

  @Field(() => String, { nullable: true })
  knowledge?: string | null;

  @Field(() => String, { nullable: true })
  wouldChangeMyMind?: string | null;

  @Field(() => String, { nullable: true })
  alternative?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  citedContributionIds!: string[];

  @Field({ description: `Who may read the ground: ${AUDIENCE_SCOPES.join(' ')}` })
  groundScope!: string;
}

@InputType()
export class ReviseTegenspraakGroundInput {
  @Field(() => ID, { description: 'Of the ground.' })
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  why!: string;

  @Field(() => String, { nullable: true })
  knowledge?: string | null;

  @Field(() => String, { nullable: true })
  wouldChangeMyMind?: string | null;

  @Field(() => String, { nullable: true })
  alternative?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'What is still cited; nothing new.' })
  citedContributionIds!: string[];
}

/** An act on what the person saw: on another version it is refused, so that two who answer at once do not both. */
@InputType()
export class TegenspraakActInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class TegenspraakSentenceInput extends TegenspraakActInput {
  @Field()
  sentence!: string;
}

@InputType()
export class WaiveRestatementInput extends TegenspraakActInput {
  @Field()
  reason!: string;
}

@InputType()
export class AskForAnswerInput extends TegenspraakActInput {
  @Field(() => ID)
  seatId!: string;
}

@InputType()
export class AnswerTegenspraakInput extends TegenspraakActInput {
  @Field({ description: ANSWER_OUTCOMES.join(' ') })
  outcome!: string;

  @Field(() => String, { nullable: true })
  because?: string | null;

  @Field(() => ID, { nullable: true })
  checkBySeatId?: string | null;

  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd' })
  checkBefore?: string | null;
}
