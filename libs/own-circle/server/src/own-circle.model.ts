import { CIRCLE_KINDS, CIRCLE_SAYS, CIRCLE_STATES, stateNow, weigh } from '@casustafel/own-circle-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptOwnCircle } from './own-circle.repository';

@ObjectType('OwnCircleViewerMay')
export class OwnCircleViewerMay {
  @Field()
  argue!: boolean;

  @Field()
  refuse!: boolean;
}

@ObjectType('OwnCircleWord', { description: 'What somebody who leads the table, or holds the mandate, said of it.' })
export class OwnCircleWordModel {
  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field(() => String, { description: CIRCLE_SAYS.join(' ') })
  says!: string;

  @Field()
  at!: Date;

  @Field()
  reason!: string;
}

@ObjectType('OwnCircle', { description: 'Somebody said that they know the family. While that is weighed their seat opens nothing.' })
export class OwnCircleModel {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field({ description: 'Whether it is about the viewer.' })
  own!: boolean;

  @Field(() => String, { description: CIRCLE_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  words!: string | null;

  @Field()
  declaredAt!: Date;

  @Field(() => String, { description: CIRCLE_STATES.join(' ') })
  state!: string;

  @Field(() => [OwnCircleWordModel])
  said!: readonly OwnCircleWordModel[];

  @Field()
  viewerMay!: OwnCircleViewerMay;
}

@ObjectType('OwnCirclePerson', { description: 'How somebody of the family is called.' })
export class OwnCirclePersonModel {
  @Field()
  label!: string;

  @Field()
  name!: string;
}

@ObjectType('OwnCircleQuestion', { description: 'A seat somebody is given, and how the family is called: do they know them?' })
export class OwnCircleQuestionModel {
  @Field(() => ID)
  seatId!: string;

  @Field(() => ID)
  caseId!: string;

  @Field()
  caseNumber!: string;

  @Field(() => [OwnCirclePersonModel])
  family!: readonly OwnCirclePersonModel[];
}

/** Names every field that leaves. */
export function presentOwnCircle(actor: Actor, kept: KeptOwnCircle): OwnCircleModel {
  const { id, caseNumber, name, organisation, kind, words, declaredAt } = kept;
  const mayNow = (says: 'ARGUE' | 'REFUSE', action: 'argue' | 'refuse'): boolean =>
    may(actor, action, 'OwnCircle', kept) && weigh(kept, kept.said, { professionalId: actor.professionalId, organisationId: actor.organisationId, says }, actor.now).ok;
  return {
    id, caseNumber, name, organisation, kind, words, declaredAt,
    own: kept.professionalId === actor.professionalId,
    state: stateNow(kept, actor.now),
    said: kept.said.map((word) => ({ name: word.name, organisation: word.organisation, says: word.says, at: word.at, reason: word.reason })),
    viewerMay: { argue: mayNow('ARGUE', 'argue'), refuse: mayNow('REFUSE', 'refuse') },
  };
}
