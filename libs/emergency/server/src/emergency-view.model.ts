import type { ConsultedItem, ConsultedPerson, ConsultedSeat } from '@casustafel/database';
import { DATA_CATEGORIES, FAMILY_ROLES, KNOWLEDGE, LEVELS, SEAT_FUNCTIONS, STATUTORY_ROLES } from '@casustafel/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EmergencyAccessModel } from './emergency.model';

@ObjectType('EmergencyPerson', { description: 'Whom the case is about. How to reach them is not shown in an emergency.' })
export class EmergencyPersonModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: FAMILY_ROLES.join(' ') })
  familyRole!: string;

  @Field()
  label!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  birthDate!: string | null;
}

@ObjectType('EmergencySeat', { description: 'Who sits at the table: whom to call.' })
export class EmergencySeatModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field()
  organisation!: string;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  role!: string;

  @Field(() => String, { description: SEAT_FUNCTIONS.join(' ') })
  function!: string;
}

@ObjectType('EmergencyItem', { description: 'A fact as far as the level of the emergency and the law go; what is above is null.' })
export class EmergencyItemModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field()
  organisation!: string;

  @Field(() => ID, { nullable: true, description: 'Whom to call about it.' })
  authorSeatId!: string | null;

  @Field(() => String, { nullable: true, description: DATA_CATEGORIES.join(' ') })
  category!: string | null;

  @Field(() => [ID], { nullable: true })
  aboutPersonIds!: readonly string[] | null;

  @Field(() => Date, { nullable: true })
  broughtAt!: Date | null;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true })
  occurredOn!: string | null;

  @Field(() => String, { nullable: true, description: KNOWLEDGE.join(' ') })
  knowledge!: string | null;

  @Field(() => String, { nullable: true })
  who!: string | null;

  @Field(() => String, { nullable: true })
  doesWhat!: string | null;

  @Field(() => String, { nullable: true })
  toWhom!: string | null;

  @Field(() => String, { nullable: true })
  effect!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field({ description: 'The supplier asks that it is not passed on.' })
  notOnward!: boolean;
}

@ObjectType('EmergencyView', { description: 'A case as it is seen in an emergency. It is there while that runs, and each look at it is a row of the log.' })
export class EmergencyViewModel {
  @Field()
  access!: EmergencyAccessModel;

  @Field(() => Int, { description: 'By the clock of the hub.' })
  secondsLeft!: number;

  @Field(() => [EmergencyPersonModel])
  persons!: readonly EmergencyPersonModel[];

  @Field(() => [EmergencySeatModel])
  seats!: readonly EmergencySeatModel[];

  @Field(() => [EmergencyItemModel])
  items!: readonly EmergencyItemModel[];
}

// Each names every field that leaves: what a slice shows through the port is shown again here by name.
export const presentPerson = ({ id, familyRole, label, name, birthDate }: ConsultedPerson): EmergencyPersonModel => ({ id, familyRole, label, name, birthDate });
export const presentSeat = ({ id, name, jobTitle, organisation, role, function: as }: ConsultedSeat): EmergencySeatModel => ({ id, name, jobTitle, organisation, role, function: as });
export const presentItem = ({ id, level, organisation, authorSeatId, category, aboutPersonIds, broughtAt, conclusion, summary, occurredOn, knowledge, who, doesWhat, toWhom, effect, source, notOnward }: ConsultedItem): EmergencyItemModel =>
  ({ id, level, organisation, authorSeatId, category, aboutPersonIds, broughtAt, conclusion, summary, occurredOn, knowledge, who, doesWhat, toWhom, effect, source, notOnward });
