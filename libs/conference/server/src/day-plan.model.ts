import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConferenceModel } from './conference.model';

export const SLOT_STATES = ['FREE', 'TAKEN', 'MINE'] as const;
export type SlotState = (typeof SLOT_STATES)[number];

@ObjectType('TableSlot', { description: 'One slot of a table on one of its days.' })
export class TableSlotModel {
  @Field(() => ID)
  tableId!: string;

  @Field(() => String, { description: 'yyyy-mm-dd' })
  date!: string;

  @Field(() => Int)
  slot!: number;

  @Field(() => String, { description: 'HH:MM' })
  startsAt!: string;

  @Field(() => String, { description: `${SLOT_STATES.join(' ')}: taken by a case the viewer does not sit in is taken, and no more` })
  state!: SlotState;

  @Field(() => ConferenceModel, { nullable: true, description: 'Where the viewer sits in the case.' })
  conference!: ConferenceModel | null;
}
