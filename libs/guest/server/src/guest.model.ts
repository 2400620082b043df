import { SIGNING_WAYS } from '@casustafel/guest-domain';
import { THIRD_PARTY_ROLES } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { stayOf, type KeptGuest } from './guest.repository';

@ObjectType('GuestStay', { description: 'From when until when a guest was in the session, by the clock of the database.' })
export class GuestStayModel {
  @Field()
  cameAt!: Date;

  @Field(() => Date, { nullable: true })
  leftAt!: Date | null;
}

@ObjectType('Guest', { description: 'Somebody of a third party at one conference (Bgs 2.21): no account, no seat, no voice in what is decided.' })
export class GuestModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => String, { description: THIRD_PARTY_ROLES.join(' ') })
  role!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field()
  organisation!: string;

  @Field({ description: 'Why the table needs them.' })
  why!: string;

  @Field(() => [ID], { description: 'Persons of the case with whom they speak.' })
  speaksWith!: readonly string[];

  @Field(() => Date, { nullable: true, description: 'When the secrecy statement was signed. Before that they are told nothing and come in nowhere.' })
  signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Which text.' })
  statement!: string | null;

  @Field(() => String, { nullable: true, description: SIGNING_WAYS.join(' ') })
  signedWay!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who saw it being signed.' })
  witnessSeatId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Their stay that runs now.' })
  presenceId!: string | null;

  @Field(() => [GuestStayModel])
  stays!: readonly GuestStayModel[];

  @Field(() => [ID], { description: 'What they heard of what the viewer may know of.' })
  heardContributionIds!: readonly string[];
}

/** Names every field that leaves. */
export function presentGuest(kept: KeptGuest): GuestModel {
  const { id, conferenceId, role, name, jobTitle, organisation, why, speaksWith, signed } = kept;
  return {
    id, conferenceId, role, name, jobTitle, organisation, why, speaksWith,
    signedAt: signed?.at ?? null, statement: signed?.statement ?? null, signedWay: signed?.way ?? null, witnessSeatId: signed?.witnessSeatId ?? null,
    presenceId: stayOf(kept)?.id ?? null,
    stays: kept.stays.map(({ cameAt, leftAt }) => ({ cameAt, leftAt })),
    heardContributionIds: kept.heard,
  };
}

/** With guests present: who is there. Why one of them was asked, and with whom of the family they speak, is for the table alone. */
export const presentGuestBeside = (kept: KeptGuest): GuestModel => ({ ...presentGuest(kept), why: '', speaksWith: [], heardContributionIds: [] });
