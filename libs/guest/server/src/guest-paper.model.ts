import { MANNERS, TOLD_LEVELS } from '@casustafel/guest-domain';
import { LEVELS, VERDICTS } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GuestModel } from './guest.model';

@ObjectType('GuestSheetItem', { description: 'One item as it was provided to a guest: what is above the level it was told at is null.' })
export class GuestSheetItemModel {
  @Field(() => ID)
  contributionId!: string;

  @Field(() => String, { description: TOLD_LEVELS.join(' ') })
  level!: string;

  @Field(() => String, { description: MANNERS.join(' ') })
  manner!: string;

  @Field()
  toldAt!: Date;

  @Field({ description: 'On which article.' })
  article!: string;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true })
  occurredOn!: string | null;

  @Field(() => String, { nullable: true })
  who!: string | null;

  @Field(() => String, { nullable: true })
  doesWhat!: string | null;

  @Field(() => String, { nullable: true })
  toWhom!: string | null;

  @Field(() => String, { nullable: true })
  effect!: string | null;
}

@ObjectType('GuestSheet', { description: 'What was told or handed to one guest, to go with them on paper.' })
export class GuestSheetModel {
  @Field(() => GuestModel)
  guest!: GuestModel;

  @Field(() => [GuestSheetItemModel])
  items!: readonly GuestSheetItemModel[];
}

@ObjectType('ReadAloudBecause')
export class ReadAloudBecauseModel {
  @Field()
  article!: string;

  @Field()
  text!: string;
}

@ObjectType('ReadAloudWay', { description: 'Whether an item may be read aloud to a guest, by the lines of the agreement.' })
export class ReadAloudWayModel {
  @Field(() => String, { description: VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => String, { description: `The most that may be told. ${LEVELS.join(' ')}` })
  level!: string;

  @Field(() => [ReadAloudBecauseModel])
  because!: readonly ReadAloudBecauseModel[];

  @Field(() => [String])
  missing!: readonly string[];

  @Field(() => [String])
  mayBeLiftedBy!: readonly string[];

  @Field({ description: 'Its supplier has to say yes first.' })
  needsWord!: boolean;
}

type SheetText = Pick<GuestSheetItemModel, 'conclusion' | 'summary' | 'occurredOn' | 'who' | 'doesWhat' | 'toWhom' | 'effect'>;

/** The words of an item that go on paper; where it comes from and what binds it stay at the table. */
export const textOf = ({ conclusion, summary, occurredOn, who, doesWhat, toWhom, effect }: SheetText): SheetText => ({ conclusion, summary, occurredOn, who, doesWhat, toWhom, effect });
