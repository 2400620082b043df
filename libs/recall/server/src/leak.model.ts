import { may, type Actor } from '@casustafel/policy';
import { LEAK_KINDS, LEAK_RISKS, LEAK_STATES, mustInform, mustReport, reportBefore } from '@casustafel/recall-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptLeak } from './leak.repository';

@ObjectType('LeakViewerMay')
export class LeakViewerMay {
  @Field()
  assess!: boolean;

  @Field()
  decide!: boolean;

  @Field()
  close!: boolean;
}

@ObjectType('LeakReceiver', { description: 'Somebody who could read it, by the access log.' })
export class LeakReceiverModel {
  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field()
  firstAt!: Date;
}

@ObjectType('LeakConcerned', { description: 'Whom it is about, as the family role and a number; never a name.' })
export class LeakConcernedModel {
  @Field()
  familyRole!: string;

  @Field(() => Int)
  position!: number;
}

@ObjectType('LeakRecord', { description: 'Something was shared that should not have been: the event and what is done about it, never the words.' })
export class LeakRecordModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: LEAK_KINDS.join(' ') })
  kind!: string;

  @Field()
  caseNumber!: string;

  @Field({ description: 'Whose it was; of an emergency, who opened it.' })
  organisation!: string;

  @Field(() => ID, { nullable: true, description: 'Where it is of an emergency that was found not justified.' })
  emergencyId!: string | null;

  @Field(() => [ID], { description: 'For its supplier alone: their own items that were looked at in it.' })
  itemIds!: readonly string[];

  @Field(() => Int, { description: 'How many items were looked at in it: all for who weighs it, their own for a supplier.' })
  itemCount!: number;

  @Field(() => ID, { nullable: true, description: 'For its supplier alone: the item.' })
  contributionId!: string | null;

  @Field()
  discoveredAt!: Date;

  @Field({ description: 'When the authority must know: 72 hours after it was discovered (AVG 33).' })
  reportBefore!: Date;

  @Field()
  openedAt!: Date;

  @Field(() => [LeakConcernedModel])
  concerns!: readonly LeakConcernedModel[];

  @Field(() => [LeakReceiverModel])
  receivers!: readonly LeakReceiverModel[];

  @Field(() => String, { description: LEAK_STATES.join(' ') })
  state!: string;

  @Field(() => String, { nullable: true, description: LEAK_RISKS.join(' ') })
  risk!: string | null;

  @Field({ description: 'Owed to the authority (AVG 33 lid 1).' })
  mustReport!: boolean;

  @Field({ description: 'Owed to the persons concerned (AVG 34 lid 1).' })
  mustInform!: boolean;

  @Field(() => String, { nullable: true })
  assessment!: string | null;

  @Field(() => Date, { nullable: true })
  assessedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  reportedAt!: Date | null;

  @Field(() => String, { nullable: true })
  reportReason!: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  informedAt!: Date | null;

  @Field(() => String, { nullable: true })
  informReason!: string | null;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: LeakViewerMay;
}

/** Names every field that leaves. Which item it was is for whoever supplied it; the officer sees an event. */
export function presentLeak(actor: Actor, kept: KeptLeak): LeakRecordModel {
  const { id, kind, caseNumber, organisation, discoveredAt, openedAt, concerns, receivers, state, risk, assessment, assessedAt, reportedAt, reportReason, decidedAt, informedAt, informReason, closedAt, version } = kept;
  const mine = actor.seats.map(({ party }) => party);
  const own = kept.parties.some((party) => mine.includes(party));
  const assess = may(actor, 'assess', 'LeakRecord', kept);
  const itemIds = kept.looked.filter(({ party }) => mine.includes(party)).flatMap(({ ids }) => ids);
  return {
    id, kind, caseNumber, organisation, discoveredAt, openedAt, state, risk, assessment, assessedAt, reportedAt, reportReason, decidedAt, informedAt, informReason, closedAt, version,
    contributionId: own ? kept.contributionId : null, emergencyId: kept.emergencyId, itemIds,
    itemCount: assess ? kept.looked.flatMap(({ ids }) => ids).length : itemIds.length,
    reportBefore: reportBefore(discoveredAt),
    concerns: concerns.map(({ familyRole, position }) => ({ familyRole, position })),
    receivers: receivers.map(({ name, organisation: house, firstAt }) => ({ name, organisation: house, firstAt })),
    mustReport: mustReport(kept), mustInform: mustInform(kept),
    viewerMay: { assess: assess && (state === 'OPEN' || state === 'ASSESSED'), decide: assess && state === 'ASSESSED', close: assess && (state === 'REPORTED' || state === 'NOT_REPORTED') },
  };
}
