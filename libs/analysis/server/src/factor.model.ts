import { FACTOR_KINDS, isToRevise, MECHANISMS } from '@casustafel/analysis-domain';
import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptFactor } from './factor.repository';

@ObjectType('FactorViewerMay')
export class FactorViewerMay {
  @Field({ description: 'Also to confirm it when it is to be revised.' })
  change!: boolean;

  @Field()
  remove!: boolean;
}

@ObjectType('Factor', { description: 'Something that made the problem arise, keeps it going, or protects; with the facts it rests on.' })
export class FactorModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => ID)
  authorSeatId!: string;

  @Field(() => ID, { nullable: true, description: 'Whose; without a person the helpers around the family.' })
  personId!: string | null;

  @Field(() => String, { description: FACTOR_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { description: MECHANISMS.join(' ') })
  mechanism!: string;

  @Field()
  text!: string;

  @Field(() => [ID], { description: 'The facts it rests on, that all its readers may know.' })
  citedContributionIds!: readonly string[];

  @Field(() => String, { description: AUDIENCE_SCOPES.join(' ') })
  scope!: string;

  @Field(() => [ID])
  seenBySeatIds!: readonly string[];

  @Field({ description: 'A fact it rests on has closed; until it is confirmed without, its author and the supplier alone read it.' })
  toRevise!: boolean;

  @Field()
  addedAt!: Date;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: FactorViewerMay;
}

/** Names every field that leaves. */
export function presentFactor(actor: Actor, kept: KeptFactor): FactorModel {
  const { id, caseId, conferenceId, organisationId, authorSeatId, personId, kind, mechanism, text, scope, addedAt, version, audience } = kept;
  return {
    id, caseId, conferenceId, organisationId, authorSeatId, personId, kind, mechanism, text, scope, addedAt, version,
    citedContributionIds: kept.citedContributionIds.filter((each) => !kept.closedContributionIds.includes(each)),
    seenBySeatIds: audience,
    toRevise: isToRevise(kept),
    viewerMay: { change: may(actor, 'correct', 'Factor', kept), remove: may(actor, 'withdraw', 'Factor', kept) },
  };
}
