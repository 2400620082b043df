import { CERTAINTIES, COMPARTMENT_KINDS, SIDED_KINDS } from '@casustafel/compartment-domain';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class SeatSpeaksWithInput {
  @Field(() => ID)
  seatId!: string;

  @Field(() => [ID], { nullable: true, description: 'Nobody is an empty list; left out, it is not known, and the seat gets nothing but what is for all.' })
  personIds?: string[] | null;
}

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class KeepApartInput {
  @Field(() => ID)
  caseId!: string;

  @Field({ description: COMPARTMENT_KINDS.join(' ') })
  kind!: string;

  @Field({ description: CERTAINTIES.join(' ') })
  certainty!: string;

  @Field(() => [ID], { description: 'Whom it protects.' })
  protectedIds!: string[];

  @Field(() => [ID], { description: 'Who may be the danger.' })
  fearedIds!: string[];

  @Field(() => [SeatSpeaksWithInput], { defaultValue: [] })
  seats!: SeatSpeaksWithInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Who may know of it. A chair who may know always does.' })
  audienceSeatIds!: string[];

  @Field()
  why!: string;
}

@InputType()
export class SeatSpeaksInput {
  @Field(() => ID)
  compartmentId!: string;

  @Field(() => ID)
  seatId!: string;

  @Field(() => [ID], { description: 'Of the persons of the mark; nobody is an answer.' })
  personIds!: string[];
}

@InputType()
export class TellOfCompartmentInput {
  @Field(() => ID)
  compartmentId!: string;

  @Field(() => ID)
  seatId!: string;

  @Field()
  why!: string;
}

@InputType()
export class SidedThingInput {
  @Field({ description: SIDED_KINDS.join(' ') })
  kind!: string;

  @Field(() => ID)
  id!: string;
}

@InputType()
export class SideOfInput {
  @Field(() => ID)
  compartmentId!: string;

  @Field(() => [SidedThingInput])
  things!: SidedThingInput[];

  @Field({ defaultValue: false, description: 'It is for both.' })
  forAll!: boolean;

  @Field(() => [ID], { defaultValue: [], description: 'Or it is of the side of these persons.' })
  sideOfIds!: string[];

  @Field()
  why!: string;
}

@InputType()
export class EndOfCompartmentInput {
  @Field(() => ID)
  compartmentId!: string;

  @Field()
  why!: string;
}
