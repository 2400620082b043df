import { DECLINE_SENTENCES, REQUEST_STATES, stateAt, WISHED_LEVELS } from '@casustafel/grant-domain';
import { DATA_CATEGORIES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptRequest } from './access-request.repository';

@ObjectType('AccessRequestViewerMay')
export class AccessRequestViewerMay {
  @Field({ description: 'Grant or decline: for the party it was asked of.' })
  answer!: boolean;

  @Field({ description: 'End a grant before its time.' })
  end!: boolean;

  @Field({ description: 'Take the question back: for who asked it.' })
  withdraw!: boolean;
}

@ObjectType('AccessRequest', { description: 'Somebody asks a party at the table for access: to an item they already see something of, or to a category of which nobody says whether there is any.' })
export class AccessRequestModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { description: 'Who asks.' })
  seatId!: string;

  @Field(() => ID, { description: 'The organisation it is asked of.' })
  organisationId!: string;

  @Field({ description: 'And the act under which it works, for a municipality.' })
  task!: string;

  @Field(() => ID, { nullable: true })
  contributionId!: string | null;

  @Field(() => String, { nullable: true, description: DATA_CATEGORIES.join(' ') })
  category!: string | null;

  @Field({ description: WISHED_LEVELS.join(' ') })
  level!: string;

  @Field({ description: 'What it was asked for, as it followed from the conference and its step.' })
  purpose!: string;

  @Field()
  reason!: string;

  @Field({ description: REQUEST_STATES.join(' ') })
  state!: string;

  @Field()
  askedAt!: Date;

  @Field({ description: 'Until when it is wished, or granted.' })
  until!: Date;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => ID, { nullable: true })
  answeredBySeatId!: string | null;

  @Field(() => String, { nullable: true, description: `A fixed sentence that says nothing of what there is. ${DECLINE_SENTENCES.join(' ')}` })
  sentence!: string | null;

  @Field(() => String, { nullable: true, description: 'What the supplier adds in own words.' })
  answer!: string | null;

  @Field(() => [ID], { nullable: true, description: 'For the supplier alone: what was granted.' })
  itemIds!: readonly string[] | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: AccessRequestViewerMay;
}

/** Names every field that leaves. How many items were granted is for the supplier alone: one of none would say that there is nothing. */
export function presentRequest(actor: Actor, kept: KeptRequest): AccessRequestModel {
  const { id, caseId, seatId, organisationId, task, contributionId, category, level, purpose, reason, askedAt, until, answeredAt, answeredBySeatId, answer, version } = kept;
  const state = stateAt(kept, actor.now);
  const supplies = may(actor, 'grant', 'AccessRequest', kept);
  return {
    id, caseId, seatId, organisationId, task, contributionId, category, level, purpose, reason, state, askedAt, until, answeredAt, answeredBySeatId, version,
    sentence: answer?.sentence ?? null,
    answer: answer?.reason ?? null,
    itemIds: supplies ? kept.itemIds : null,
    viewerMay: { answer: supplies && state === 'ASKED', end: supplies && state === 'GRANTED', withdraw: state === 'ASKED' && may(actor, 'withdraw', 'AccessRequest', kept) },
  };
}
