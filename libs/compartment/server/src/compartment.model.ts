import { CERTAINTIES, COMPARTMENT_KINDS } from '@casustafel/compartment-domain';
import { may, seatIn, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptCompartment } from './compartment.repository';

@ObjectType('CompartmentSeat', { description: 'Whom somebody at the table serves or speaks with.' })
export class CompartmentSeatModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => [ID], { nullable: true, description: 'Of the persons of the mark; null while nobody said.' })
  personIds!: readonly string[] | null;
}

@ObjectType('CompartmentEnd', { description: 'That it was a mistake or is over, as one argued it.' })
export class CompartmentEndModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  seatId!: string;

  @Field()
  why!: string;

  @Field()
  at!: Date;
}

@ObjectType('CompartmentViewerMay')
export class CompartmentViewerMay {
  @Field()
  say!: boolean;

  @Field()
  proposeEnd!: boolean;

  @Field()
  confirmEnd!: boolean;
}

@ObjectType('Compartment', { description: 'That two parties are kept apart, for whom it was chosen to know it.' })
export class CompartmentModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field({ description: COMPARTMENT_KINDS.join(' ') })
  kind!: string;

  @Field({ description: CERTAINTIES.join(' ') })
  certainty!: string;

  @Field(() => [ID], { description: 'Whom it protects.' })
  protectedIds!: readonly string[];

  @Field(() => [ID], { description: 'Who may be the danger.' })
  fearedIds!: readonly string[];

  @Field(() => [ID], { description: 'Who may know of it.' })
  audienceSeatIds!: readonly string[];

  @Field(() => ID, { description: 'Who marked it.' })
  seatId!: string;

  @Field()
  why!: string;

  @Field()
  markedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => [CompartmentSeatModel])
  seats!: readonly CompartmentSeatModel[];

  @Field(() => CompartmentEndModel, { nullable: true })
  end!: CompartmentEndModel | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: CompartmentViewerMay;
}

/** Names every field that leaves. */
export function presentCompartment(actor: Actor, kept: KeptCompartment): CompartmentModel {
  const { id, caseId, kind, certainty, protectedIds, fearedIds, audience, seatId, why, markedAt, endedAt, seats, end, version } = kept;
  const stands = endedAt === null;
  const seat = seatIn(actor, caseId);
  return {
    id, caseId, kind, certainty, protectedIds, fearedIds, seatId, why, markedAt, endedAt, version,
    audienceSeatIds: audience,
    seats: seats.map(({ seatId: each, personIds }) => ({ seatId: each, personIds })),
    end: end && { id: end.id, seatId: end.seatId, why: end.why, at: end.at },
    viewerMay: {
      say: stands && may(actor, 'say', 'Compartment', kept),
      proposeEnd: stands && !end && may(actor, 'drop', 'Compartment', kept),
      confirmEnd: stands && end !== null && end.seatId !== seat?.id && may(actor, 'confirm', 'Compartment', kept),
    },
  };
}
