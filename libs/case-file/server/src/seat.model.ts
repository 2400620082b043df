import { hasNoEnd, isLive } from '@casustafel/case-file-domain';
import { domainOf, DOMAINS, SEAT_FUNCTIONS, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { NamedSeat } from './seat.repository';

@ObjectType('SeatViewerMay')
export class SeatViewerMay {
  @Field()
  unseat!: boolean;
}

@ObjectType('Seat', { description: 'One professional, of one organisation, in one case, in one function, from–until.' })
export class SeatModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  professionalId!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisation!: string;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  role!: string;

  @Field(() => String, { description: TASKS.join(' ') })
  task!: string;

  @Field(() => String, { description: SEAT_FUNCTIONS.join(' ') })
  function!: string;

  @Field(() => String, { description: `The domain the organisation speaks from: ${DOMAINS.join(' ')}` })
  domain!: string;

  @Field()
  from!: Date;

  @Field(() => Date, { nullable: true, description: 'Absent while nobody has agreed an end.' })
  until!: Date | null;

  @Field()
  live!: boolean;

  @Field({ description: 'Whether the viewer sits in it.' })
  self!: boolean;

  @Field(() => ID, { nullable: true })
  standingInForSeatId!: string | null;

  @Field()
  viewerMay!: SeatViewerMay;
}

/** Names every field that leaves. */
export function presentSeat(actor: Actor, seat: NamedSeat): SeatModel {
  const { id, caseId, professionalId, name, jobTitle, organisationId, organisation, role, task, from, until, standingInForSeatId } = seat;
  const live = isLive(seat, actor.now);
  return {
    id, caseId, professionalId, name, jobTitle, organisationId, organisation, role, task, from, standingInForSeatId, live,
    function: seat.function,
    domain: domainOf(role),
    until: hasNoEnd(seat) ? null : until,
    self: professionalId === actor.professionalId,
    viewerMay: { unseat: live && may(actor, 'unseat', 'Seat', seat) },
  };
}
