import { DATA_CATEGORIES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptRefusal } from './refusal.repository';

@ObjectType('SupplyRefusalViewerMay')
export class SupplyRefusalViewerMay {
  @Field()
  lift!: boolean;
}

@ObjectType('SupplyRefusal', { description: 'An organisation does not give: weighty reasons (Wgs 1.5 lid 1). It does not say whether there is anything.' })
export class SupplyRefusalModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisation!: string;

  @Field(() => String, { nullable: true, description: `Null: nothing at all. ${DATA_CATEGORIES.join(' ')}` })
  category!: string | null;

  @Field()
  refusedAt!: Date;

  @Field(() => Date, { nullable: true })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'For their own alone.' })
  reason!: string | null;

  @Field()
  viewerMay!: SupplyRefusalViewerMay;
}

/** Names every field that leaves. */
export function presentRefusal(actor: Actor, kept: KeptRefusal): SupplyRefusalModel {
  const { id, organisationId, organisation, category, refusedAt, liftedAt } = kept;
  const own = may(actor, 'lift', 'SupplyRefusal', kept);
  return { id, organisationId, organisation, category, refusedAt, liftedAt, reason: own ? kept.reason : null, viewerMay: { lift: own && liftedAt === null } };
}
