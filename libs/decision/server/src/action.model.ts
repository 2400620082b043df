import { ACTION_STATES, BRINGINGS, TRACKS } from '@casustafel/decision-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptAction } from './action.repository';

@ObjectType('ActionViewerMay')
export class ActionViewerMay {
  @Field({ description: 'Say how it ended: for who took it upon them, and for whoever leads once that person left.' })
  end!: boolean;
}

@ObjectType('Action', { description: 'Who does what before when, on the track of safety or of recovery.' })
export class ActionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID, { nullable: true })
  decisionId!: string | null;

  @Field()
  text!: string;

  @Field(() => ID)
  ownerSeatId!: string;

  @Field({ description: 'yyyy-mm-dd' })
  dueOn!: string;

  @Field({ description: TRACKS.join(' ') })
  track!: string;

  @Field({ description: `Whether it brings people of the family together: ${BRINGINGS.join(' ')}` })
  together!: string;

  @Field(() => [ID], { description: 'Whom it brings together.' })
  togetherIds!: readonly string[];

  @Field({ description: 'Whether it waits for the argued word of the chair, or for whoever holds that back: then they are not to be brought together now.' })
  waitsForTogether!: boolean;

  @Field({ description: ACTION_STATES.join(' ') })
  state!: string;

  @Field(() => String, { nullable: true, description: 'How it went and what it changed.' })
  effect!: string | null;

  @Field()
  agreedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'Who said so: the owner, or for one who left whoever leads the table.' })
  endedBySeatId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ActionViewerMay;
}

/** Names every field that leaves. */
export function presentAction(actor: Actor, kept: KeptAction): ActionModel {
  const { id, caseId, conferenceId, decisionId, text, ownerSeatId, dueOn, track, together, togetherIds, waitsForTogether, state, effect, agreedAt, endedAt, endedBySeatId, version } = kept;
  return {
    id, caseId, conferenceId, decisionId, text, ownerSeatId, dueOn, track, together, togetherIds, waitsForTogether, state, effect, agreedAt, endedAt, endedBySeatId, version,
    viewerMay: { end: state === 'OPEN' && may(actor, 'end', 'Action', kept) },
  };
}
