import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('ColleagueSeat', { description: 'That a colleague sits in a case, by its number; nothing of the case itself.' })
export class ColleagueSeatModel {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID)
  professionalId!: string;

  @Field(() => [String], { description: 'The next days on which its table sits, today included; whether this case is on it is not said.' })
  dates!: readonly string[];
}

@ObjectType('NamedStandIn', { description: 'Somebody who stands in for a colleague on one table day.' })
export class NamedStandInModel {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field(() => ID)
  professionalId!: string;

  @Field(() => ID, { description: 'Whom they stand in for.' })
  absentId!: string;

  @Field()
  date!: string;

  @Field({ description: 'Whether they sit there now.' })
  begun!: boolean;
}

@ObjectType('StandInColleague', { description: 'A colleague of the own organisation.' })
export class StandInColleagueModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field({ description: 'The last day on which screening, training and secrecy statement all hold.' })
  readyUntil!: string;
}

@ObjectType('StandInDesk', { description: 'For whoever holds the mandate of an organisation; empty for everybody else.' })
export class StandInDeskModel {
  @Field(() => [ColleagueSeatModel])
  seats!: readonly ColleagueSeatModel[];

  @Field(() => [NamedStandInModel])
  standIns!: readonly NamedStandInModel[];

  @Field(() => [StandInColleagueModel])
  colleagues!: readonly StandInColleagueModel[];
}
