import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Who comes, from where, why, and with whom of the family they speak.' })
export class RecordGuestInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: 'ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP' })
  role!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field()
  organisation!: string;

  @Field()
  why!: string;

  @Field(() => [ID], { description: 'Persons of the case.' })
  speaksWith!: string[];
}

@InputType({ description: 'The secrecy statement was signed before the eyes of who records it.' })
export class SignSecrecyInput {
  @Field(() => ID)
  guestId!: string;

  @Field({ description: 'Which version of the text.' })
  statement!: string;

  @Field({ description: 'PAPER SCREEN' })
  way!: string;
}

@InputType({ description: 'One item for one or more guests.' })
export class ProposeReadAloudInput {
  @Field(() => [ID])
  guestIds!: string[];

  @Field(() => ID)
  contributionId!: string;

  @Field({ description: 'CONCLUSION SUMMARY FULL' })
  level!: string;

  @Field({ description: 'What it is needed for.' })
  purpose!: string;
}

@InputType({ description: 'The supplier’s word. No needs a reason.' })
export class AnswerReadAloudInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  agree!: boolean;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: 'These were told, or handed, by this seat: one item in one breath.' })
export class RecordTellingInput {
  @Field(() => [ID])
  ids!: string[];

  @Field({ description: 'TOLD HANDED' })
  manner!: string;

  @Field(() => ID)
  tellerSeatId!: string;
}

@InputType({ description: 'These guests, who are here now, cannot see this screen.' })
export class HideScreenInput {
  @Field(() => ID)
  conferenceId!: string;

  @Field(() => [ID])
  presenceIds!: string[];
}
