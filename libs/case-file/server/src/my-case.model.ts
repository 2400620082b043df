import { CONFERENCE_PHASES, FAMILY_ROLES, SEAT_FUNCTIONS } from '@casustafel/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MyConference', { description: 'When a case of the viewer is on the table; nothing of what is said there.' })
export class MyConferenceModel {
  @Field(() => ID)
  id!: string;

  @Field()
  date!: string;

  @Field(() => Int)
  slot!: number;

  @Field({ description: 'HH:MM' })
  startsAt!: string;

  @Field(() => String, { description: CONFERENCE_PHASES.join(' ') })
  phase!: string;
}

@ObjectType('MyCase', { description: 'A case the viewer has a live seat in, at a glance.' })
export class MyCaseModel {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => ID)
  tableId!: string;

  @Field()
  table!: string;

  @Field(() => String, { description: SEAT_FUNCTIONS.join(' ') })
  function!: string;

  @Field()
  seatedAt!: Date;

  @Field(() => [String], { description: `One word a person: ${FAMILY_ROLES.join(' ')}` })
  familyRoles!: readonly string[];

  @Field(() => Int, { description: "What the viewer's own organisation brought and nobody else may know yet." })
  notShared!: number;

  @Field(() => Int, { description: 'Questions of other tables about somebody of this case that wait for whoever leads it.' })
  asked!: number;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => MyConferenceModel, { nullable: true, description: 'The one that is coming, or runs now.' })
  next!: MyConferenceModel | null;

  @Field(() => MyConferenceModel, { nullable: true, description: 'The one that ended last.' })
  last!: MyConferenceModel | null;
}
