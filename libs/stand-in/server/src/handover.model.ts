import { HANDOVER_REASONS } from '@casustafel/stand-in-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptHandover } from './handover.repository';

@ObjectType('SeatHandover', { description: 'What was handed over with a seat; for whoever received it.' })
export class SeatHandoverModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  fromSeatId!: string;

  @Field(() => ID)
  toSeatId!: string;

  @Field({ description: 'Who handed it over: its holder, or whoever holds the mandate of the organisation.' })
  givenBy!: string;

  @Field({ description: HANDOVER_REASONS.join(' ') })
  reason!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  at!: Date;

  @Field(() => [ID], { description: 'Facts of the own organisation to read first.' })
  contributionIds!: readonly string[];

  @Field(() => [ID])
  actionIds!: readonly string[];

  @Field(() => [ID], { description: 'Dissents to which an answer is owed.' })
  tegenspraakIds!: readonly string[];

  @Field(() => Int, { description: 'Half-typed texts that came along unopened.' })
  drafts!: number;

  @Field(() => Int, { description: 'Those that stayed behind, because the receiver was typing at the same place.' })
  draftsLeft!: number;
}

/** Names every field that leaves. */
export function presentHandover({ id, caseId, fromSeatId, toSeatId, givenBy, reason, note, at, contributionIds, actionIds, tegenspraakIds, drafts, draftsLeft }: KeptHandover): SeatHandoverModel {
  return { id, caseId, fromSeatId, toSeatId, givenBy, reason, note, at, contributionIds, actionIds, tegenspraakIds, drafts, draftsLeft };
}
