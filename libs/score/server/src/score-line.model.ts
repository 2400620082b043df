import { SCALE_VERSIONS, SIGNED_CHOICES } from '@casustafel/score-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScoreRoundModel } from './score-round.model';

@ObjectType('ScoreLineViewerMay')
export class ScoreLineViewerMay {
  @Field({ description: 'Give a score, or another in its place.' })
  give!: boolean;

  @Field({ description: 'Reveal the round that stands; for whoever leads.' })
  reveal!: boolean;

  @Field({ description: 'Open the second round; for whoever leads.' })
  openSecond!: boolean;

  @Field({ description: 'Sign what follows on a score of 0–2; for whoever leads.' })
  sign!: boolean;

  @Field({ description: 'Choose the lines and say what a 6 looks like.' })
  setUp!: boolean;
}

@ObjectType('SignedChoice', { description: 'At a score of 0–2: act now, or argued why not.' })
export class SignedChoiceModel {
  @Field(() => String, { description: SIGNED_CHOICES.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  who!: string | null;

  @Field(() => Date, { nullable: true })
  beforeWhen!: Date | null;

  @Field(() => String, { nullable: true })
  argument!: string | null;

  @Field(() => ID)
  signedBySeatId!: string;

  @Field()
  signedAt!: Date;
}

@ObjectType('ScoreLine', { description: 'What is scored: how safe it is for one person in one situation. 10 is safe enough to close.' })
export class ScoreLineModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID, { nullable: true })
  aboutPersonId!: string | null;

  @Field()
  situation!: string;

  @Field({ description: 'What a 6 looks like here.' })
  sixMeans!: string;

  @Field(() => String, { description: `Which words stand at the numbers: ${SCALE_VERSIONS.join(' ')}` })
  scaleVersion!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => [ScoreRoundModel], { description: 'In the order in which they opened, void ones too.' })
  rounds!: readonly ScoreRoundModel[];

  @Field({ description: 'Somebody gave 0–2 and nothing has been signed.' })
  signedChoiceNeeded!: boolean;

  @Field(() => SignedChoiceModel, { nullable: true })
  signedChoice!: SignedChoiceModel | null;

  @Field()
  viewerMay!: ScoreLineViewerMay;
}
