import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CountedHypothesis } from './hypothesis.repository';

@ObjectType('HypothesisViewerMay')
export class HypothesisViewerMay {
  @Field()
  change!: boolean;

  @Field()
  mark!: boolean;
}

@ObjectType('Contradictions', { description: 'What stands against an explanation, over what all its readers may know: the same for each of them.' })
export class ContradictionsModel {
  @Field(() => Int, { description: 'Facts that at least one seat marked as not fitting.' })
  facts!: number;

  @Field(() => Int)
  marks!: number;
}

@ObjectType('Hypothesis', { description: 'One explanation among rivals, with what would show that it is wrong.' })
export class HypothesisModel {
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

  @Field(() => Int)
  position!: number;

  @Field()
  text!: string;

  @Field({ description: 'What would show that it is wrong.' })
  wrongIf!: string;

  @Field(() => String, { description: AUDIENCE_SCOPES.join(' ') })
  scope!: string;

  @Field(() => [ID])
  seenBySeatIds!: readonly string[];

  @Field(() => ContradictionsModel, { nullable: true, description: 'For the table; none on an explanation for only one organisation.' })
  contradictions!: ContradictionsModel | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: HypothesisViewerMay;
}

/** Names every field that leaves. */
export function presentHypothesis(actor: Actor, kept: CountedHypothesis): HypothesisModel {
  const { id, caseId, conferenceId, organisationId, authorSeatId, position, text, wrongIf, scope, audience, version, againstFacts, againstMarks } = kept;
  return {
    id, caseId, conferenceId, organisationId, authorSeatId, position, text, wrongIf, scope, version,
    seenBySeatIds: audience,
    contradictions: scope === 'TABLE' ? { facts: againstFacts, marks: againstMarks } : null,
    viewerMay: { change: may(actor, 'correct', 'Hypothesis', kept), mark: may(actor, 'write', 'Hypothesis', kept) },
  };
}
