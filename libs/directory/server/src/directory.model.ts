import { STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('DirectoryProfessional', { description: 'A colleague in the region; nothing of where they sit.' })
export class DirectoryProfessionalModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field({ description: 'Whether screening and training are both in date.' })
  fit!: boolean;
}

@ObjectType('DirectoryOrganisation', { description: 'An organisation that takes part, with its people.' })
export class DirectoryOrganisationModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  role!: string;

  @Field(() => String, { description: TASKS.join(' ') })
  task!: string;

  @Field(() => [DirectoryProfessionalModel])
  professionals!: readonly DirectoryProfessionalModel[];
}

@ObjectType('TakenSlot', { description: 'That a slot is taken; by which case is not said.' })
export class TakenSlotModel {
  @Field()
  date!: string;

  @Field(() => Int)
  slot!: number;
}

@ObjectType('CaseTable', { description: 'The recurring weekly table of a region.' })
export class CaseTableModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: '1 (Monday) to 5 (Friday).' })
  weekday!: number;

  @Field(() => Int)
  slotMinutes!: number;

  @Field(() => [String], { description: 'When each slot begins, HH:MM.' })
  slotStarts!: readonly string[];

  @Field({ description: 'Whether the viewer chairs it.' })
  mine!: boolean;

  @Field(() => [String], { description: 'The next days on which it sits, today included.' })
  dates!: readonly string[];

  @Field(() => [TakenSlotModel], { description: 'For its chair.' })
  taken!: readonly TakenSlotModel[];
}
