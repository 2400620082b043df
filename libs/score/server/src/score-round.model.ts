import { ROUND_STATES } from '@casustafel/score-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('ScoreAnswer', { description: 'An own answer, for its author alone.' })
export class ScoreAnswerModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => Int, { nullable: true, description: 'Nothing where the author has no view of this.' })
  value!: number | null;

  @Field()
  noView!: boolean;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => [ID])
  citedContributionIds!: readonly string[];
}

@ObjectType('ScoreValue', { description: 'One revealed answer, for the whole table.' })
export class ScoreValueModel extends ScoreAnswerModel {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  role!: string;

  @Field()
  task!: string;
}

@ObjectType('ScoreMove', { description: 'Who moved between the rounds; no number stands for "no view".' })
export class ScoreMoveModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => Int, { nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;
}

@ObjectType('ScoreSpread', { description: 'Open arithmetic over the voices: lowest, median, highest. There is no mean.' })
export class ScoreSpreadModel {
  @Field(() => Int, { nullable: true })
  lowest!: number | null;

  @Field(() => [Int], { description: 'Both middle values where they differ.' })
  median!: readonly number[];

  @Field(() => Int, { nullable: true })
  highest!: number | null;

  @Field(() => Int, { description: 'Organisations that count; two people of one are one voice.' })
  voices!: number;

  @Field(() => Int, { description: 'Voices that have no view of this.' })
  noView!: number;

  @Field(() => [ID], { description: 'Who speak first.' })
  lowestSeatIds!: readonly string[];

  @Field(() => [ID], { description: 'Who speak next; nobody where all gave the same.' })
  highestSeatIds!: readonly string[];
}

@ObjectType('ScoreRound', { description: 'One round on one line. Before its reveal everybody sees who has answered, and each their own answer.' })
export class ScoreRoundModel {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: ROUND_STATES.join(' ') })
  state!: string;

  @Field(() => [ID])
  answeredSeatIds!: readonly string[];

  @Field(() => [ID], { description: 'Voices that had given nothing at the reveal.' })
  notGivenSeatIds!: readonly string[];

  @Field(() => Date, { nullable: true })
  revealedAt!: Date | null;

  @Field(() => ScoreAnswerModel, { nullable: true })
  myAnswer!: ScoreAnswerModel | null;

  @Field(() => [ScoreValueModel])
  values!: readonly ScoreValueModel[];

  @Field(() => ScoreSpreadModel, { nullable: true })
  spread!: ScoreSpreadModel | null;

  @Field(() => [ScoreMoveModel])
  moves!: readonly ScoreMoveModel[];
}
