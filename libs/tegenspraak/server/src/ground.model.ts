import { may, type Actor } from '@casustafel/policy';
import { isGroundToRevise } from '@casustafel/tegenspraak-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { StandingGround } from './ground.repository';

@ObjectType('TegenspraakGroundViewerMay')
export class TegenspraakGroundViewerMay {
  @Field({ description: 'Say it again without what closed.' })
  revise!: boolean;
}

@ObjectType('TegenspraakGround', { description: 'Why somebody dissents, and on which knowledge; for its own audience.' })
export class TegenspraakGroundModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  tegenspraakId!: string;

  @Field()
  why!: string;

  @Field(() => String, { nullable: true })
  knowledge!: string | null;

  @Field(() => String, { nullable: true })
  wouldChangeMyMind!: string | null;

  @Field(() => String, { nullable: true })
  alternative!: string | null;

  @Field(() => [ID], { description: 'The facts it rests on, that all its readers may know.' })
  citedContributionIds!: readonly string[];

  @Field({ description: 'A fact it rests on has closed; until it is said again without, its author and the supplier alone read it.' })
  toRevise!: boolean;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: TegenspraakGroundViewerMay;
}

/** Names every field that leaves. Who else reads it stays inside. */
export function presentGround(actor: Actor, kept: StandingGround): TegenspraakGroundModel {
  const { id, caseId, tegenspraakId, why, knowledge, wouldChangeMyMind, alternative, version } = kept;
  const toRevise = isGroundToRevise(kept);
  return {
    id, caseId, tegenspraakId, why, knowledge, wouldChangeMyMind, alternative, version, toRevise,
    citedContributionIds: kept.citedContributionIds.filter((each) => !kept.closedContributionIds.includes(each)),
    viewerMay: { revise: toRevise && may(actor, 'correct', 'TegenspraakGround', kept) },
  };
}
