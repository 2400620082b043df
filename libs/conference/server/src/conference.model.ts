import { CONFERENCE_PHASES, STEPS } from '@casustafel/kernel';
import { NOBODY } from '@casustafel/database';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptConference } from './conference.repository';

@ObjectType('ConferenceViewerMay')
export class ConferenceViewerMay {
  @Field({ description: 'Begin the session.' })
  open!: boolean;

  @Field({ description: 'Sit down in the room, also before it opens.' })
  join!: boolean;

  @Field({ description: 'Say to have read the line on confidentiality.' })
  confirm!: boolean;

  @Field({ description: 'Receive guests (Bgs 2.21).' })
  host!: boolean;

  @Field({ description: 'Move the steps: for whoever has the lead now.' })
  lead!: boolean;

  @Field({ description: 'Take the lead over, in one press.' })
  takeLead!: boolean;

  @Field({ description: 'End the session, closed or adjourned.' })
  close!: boolean;
}

@ObjectType('Conference', { description: 'One case on one table date: before, live and after.' })
export class ConferenceModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  tableId!: string;

  @Field(() => String, { description: 'yyyy-mm-dd' })
  date!: string;

  @Field(() => Int)
  slot!: number;

  @Field(() => String, { description: CONFERENCE_PHASES.join(' ') })
  phase!: string;

  @Field(() => String, { description: STEPS.join(' ') })
  step!: string;

  @Field({ description: 'The question of today.' })
  question!: string;

  @Field(() => ID, { nullable: true })
  leadSeatId!: string | null;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the session ended, closed or adjourned.' })
  closedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The one it goes on from.' })
  previousConferenceId!: string | null;

  @Field()
  confirmedByMe!: boolean;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ConferenceViewerMay;
}

/** Names every field that leaves. */
export function presentConference(actor: Actor, kept: KeptConference): ConferenceModel {
  const { id, caseId, tableId, date, slot, phase, step, question, leadSeatId, startedAt, closedAt, previousConferenceId, confirmedByMe, version } = kept;
  const live = phase === 'LIVE';
  const owns = may(actor, 'own', 'Conference', kept);
  const leads = live && may(actor, 'lead', 'Conference', kept);
  const joins = !closedAt && may(actor, 'join', 'Conference', kept);
  return {
    id, caseId, tableId, date, slot, phase, step, question, startedAt, closedAt, previousConferenceId, confirmedByMe, version,
    leadSeatId: leadSeatId === NOBODY ? null : leadSeatId,
    viewerMay: { open: owns && phase === 'BEFORE', join: joins, confirm: live && joins && !confirmedByMe, host: !closedAt && may(actor, 'host', 'Conference', kept), lead: leads, takeLead: owns && live && !leads, close: leads },
  };
}
