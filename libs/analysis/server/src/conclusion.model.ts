import { isToRevise } from '@casustafel/analysis-domain';
import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptConclusion } from './conclusion.repository';

@ObjectType('ConclusionViewerMay')
export class ConclusionViewerMay {
  @Field()
  write!: boolean;
}

@ObjectType('Conclusion', { description: 'What the table makes of it, in plain words a family could read.' })
export class ConclusionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID, { description: 'Who wrote the text that stands.' })
  authorSeatId!: string;

  @Field()
  text!: string;

  @Field(() => [ID])
  citedContributionIds!: readonly string[];

  @Field(() => String, { description: AUDIENCE_SCOPES.join(' ') })
  scope!: string;

  @Field(() => [ID])
  seenBySeatIds!: readonly string[];

  @Field({ description: 'A fact it rests on has closed; until it is confirmed without, its author and the supplier alone read it.' })
  toRevise!: boolean;

  @Field()
  writtenAt!: Date;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ConclusionViewerMay;
}

/** Names every field that leaves. */
export function presentConclusion(actor: Actor, kept: KeptConclusion): ConclusionModel {
  const { id, caseId, conferenceId, authorSeatId, text, scope, writtenAt, version, audience } = kept;
  const toRevise = isToRevise(kept);
  return {
    id, caseId, conferenceId, authorSeatId, text, scope, writtenAt, version, toRevise,
    citedContributionIds: kept.citedContributionIds.filter((each) => !kept.closedContributionIds.includes(each)),
    seenBySeatIds: audience,
    viewerMay: { write: may(actor, toRevise ? 'correct' : 'write', 'Conclusion', kept) },
  };
}
