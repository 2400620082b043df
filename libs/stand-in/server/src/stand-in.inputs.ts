import { HANDOVER_REASONS } from '@casustafel/stand-in-domain';
import { Field, ID, InputType } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class NameStandInInput {
  @Field(() => [ID], { description: 'Seats of one’s own organisation whose holder cannot come.' })
  seatIds!: string[];

  @Field(() => ID)
  professionalId!: string;

  @Field({ description: 'yyyy-mm-dd, a day on which the table sits' })
  date!: string;
}

@InputType()
export class HandOverSeatInput {
  @Field(() => ID)
  seatId!: string;

  @Field(() => ID, { description: 'A colleague of the same organisation.' })
  receiverId!: string;

  @Field({ description: HANDOVER_REASONS.join(' ') })
  reason!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [ID], { defaultValue: [] })
  contributionIds!: string[];
}
