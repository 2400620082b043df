import { DATA_CATEGORIES, KNOWLEDGE } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptContribution } from './contribution.repository';

@ObjectType('ContributionViewerMay')
export class ContributionViewerMay {
  @Field()
  share!: boolean;

  @Field()
  withdraw!: boolean;

  @Field()
  correct!: boolean;
}

@ObjectType('Contribution', { description: 'One item one organisation brings: who does what to whom with what effect.' })
export class ContributionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  authorSeatId!: string;

  @Field(() => String, { description: DATA_CATEGORIES.join(' ') })
  category!: string;

  @Field(() => String, { description: KNOWLEDGE.join(' ') })
  knowledge!: string;

  @Field(() => [ID])
  aboutPersonIds!: readonly string[];

  @Field(() => String, { nullable: true })
  occurredOn!: string | null;

  @Field()
  who!: string;

  @Field()
  doesWhat!: string;

  @Field(() => String, { nullable: true })
  toWhom!: string | null;

  @Field(() => String, { nullable: true })
  effect!: string | null;

  @Field()
  source!: string;

  @Field()
  broughtAt!: Date;

  @Field(() => Date, { nullable: true })
  sharedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'For the supplier: why it may be shared.' })
  ground!: string | null;

  @Field(() => String, { nullable: true })
  article!: string | null;

  @Field(() => [ID], { nullable: true, description: 'For the supplier alone: the seats that may know it.' })
  sharedWith!: readonly string[] | null;

  @Field(() => Date, { nullable: true, description: 'For the supplier alone.' })
  withdrawnAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ContributionViewerMay;
}

/** Names every field that leaves. Who else may know it is for the supplier alone. */
export function presentContribution(actor: Actor, kept: KeptContribution): ContributionModel {
  const own = may(actor, 'share', 'Contribution', kept);
  const open = kept.withdrawnAt === null;
  const { id, caseId, organisationId, authorSeatId, category, knowledge, aboutPersonIds, occurredOn, broughtAt, sharedAt, version, text } = kept;
  return {
    id, caseId, organisationId, authorSeatId, category, knowledge, aboutPersonIds, occurredOn, broughtAt,
    who: text.who,
    doesWhat: text.doesWhat,
    toWhom: text.toWhom,
    effect: text.effect,
    source: text.source,
    ground: own ? text.ground : null,
    article: text.article,
    // The supplier's version counts audiences too; others would see a number move when somebody else was added.
    version: own ? version : 0,
    sharedAt: own ? sharedAt : null,
    sharedWith: own ? kept.audience : null,
    withdrawnAt: own ? kept.withdrawnAt : null,
    viewerMay: { share: own && open, withdraw: open && may(actor, 'withdraw', 'Contribution', kept), correct: open && may(actor, 'correct', 'Contribution', kept) },
  };
}
