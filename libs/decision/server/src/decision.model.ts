import { CITED_KINDS, DECISION_STATES, RESPONSES, tally } from '@casustafel/decision-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownDecision } from './decision.repository';

@ObjectType('DecisionViewerMay')
export class DecisionViewerMay {
  @Field()
  respond!: boolean;

  @Field({ description: 'Take the decision: for whoever leads.' })
  close!: boolean;

  @Field({ description: 'Let the proposal go.' })
  drop!: boolean;
}

@ObjectType('Cited', { description: 'What a decision rests on; its whole audience may know it.' })
export class CitedModel {
  @Field({ description: CITED_KINDS.join(' ') })
  kind!: string;

  @Field(() => ID)
  id!: string;
}

@ObjectType('DecisionResponse', { description: 'What one seat answered.' })
export class DecisionResponseModel {
  @Field(() => ID)
  seatId!: string;

  @Field({ description: RESPONSES.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  whatWouldRemove!: string | null;

  @Field(() => ID, { nullable: true, description: 'The dissent this objection raised.' })
  tegenspraakId!: string | null;

  @Field()
  at!: Date;
}

@ObjectType('Decision', { description: 'What the table decides, in words everybody it was put to reads.' })
export class DecisionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID)
  proposedBySeatId!: string;

  @Field()
  text!: string;

  @Field({ description: DECISION_STATES.join(' ') })
  state!: string;

  @Field(() => [CitedModel])
  cites!: readonly CitedModel[];

  @Field(() => [DecisionResponseModel])
  responses!: readonly DecisionResponseModel[];

  @Field(() => [ID], { description: 'Seats it was put to that did not answer: silence is no assent.' })
  silentSeatIds!: readonly string[];

  @Field()
  proposedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true })
  dropReason!: string | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: DecisionViewerMay;
}

/** Names every field that leaves. */
export function presentDecision(actor: Actor, shown: ShownDecision): DecisionModel {
  const { id, caseId, conferenceId, proposedBySeatId, text, state, cites, responses, proposedAt, endedAt, dropReason, version, room } = shown;
  const sits = (seatId: string | null): boolean => actor.seats.some((seat) => seat.id === seatId);
  const open = state === 'PROPOSED' && room.isLive && may(actor, 'respond', 'Decision', shown);
  const leads = open && sits(room.leadSeatId);
  return {
    id, caseId, conferenceId, proposedBySeatId, text, state, proposedAt, endedAt, dropReason, version,
    cites: cites.map((cited) => ({ kind: cited.kind, id: cited.id })),
    responses: responses.map(({ seatId, kind, reason, whatWouldRemove, tegenspraakId, at }) => ({ seatId, kind, reason, whatWouldRemove, tegenspraakId, at })),
    silentSeatIds: tally(shown, responses, new Set(room.liveSeatIds)).silentSeatIds,
    viewerMay: { respond: open, close: leads, drop: leads || (open && sits(proposedBySeatId)) },
  };
}
