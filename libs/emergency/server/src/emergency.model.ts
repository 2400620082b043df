import { EMERGENCY_KINDS, EMERGENCY_LEVELS, EMERGENCY_VERDICTS, isOverdue, isRunning, review } from '@casustafel/emergency-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptEmergency } from './emergency.repository';

@ObjectType('EmergencyAccessViewerMay')
export class EmergencyAccessViewerMay {
  @Field({ description: 'See the case, and end the access.' })
  consult!: boolean;

  @Field()
  extend!: boolean;

  @Field({ description: 'Judge it afterwards.' })
  review!: boolean;
}

@ObjectType('EmergencyAccess', { description: 'Somebody saw a case without the seat for it, for some minutes: the event, never the reason.' })
export class EmergencyAccessModel {
  @Field(() => ID)
  id!: string;

  @Field()
  caseNumber!: string;

  @Field()
  name!: string;

  @Field()
  organisation!: string;

  @Field({ description: 'Whether the viewer opened it.' })
  own!: boolean;

  @Field(() => String, { nullable: true, description: `For who opened it and who judges it: ${EMERGENCY_KINDS.join(' ')}` })
  kind!: string | null;

  @Field(() => String, { description: EMERGENCY_LEVELS.join(' ') })
  level!: string;

  @Field()
  from!: Date;

  @Field()
  until!: Date;

  @Field(() => Date, { nullable: true })
  extendedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field({ description: 'yyyy-mm-dd; the day on which it must have been judged.' })
  reviewDue!: string;

  @Field()
  overdue!: boolean;

  @Field(() => String, { nullable: true, description: EMERGENCY_VERDICTS.join(' ') })
  verdict!: string | null;

  @Field(() => Date, { nullable: true })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'For who opened it and who judges: who judged it.' })
  reviewedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'For who opened it and who judges: what was found.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'For who judges: the leak that was opened of one that was not justified.' })
  leakId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: EmergencyAccessViewerMay;
}

@ObjectType('EmergencyReason', { description: 'Why it was opened, in the words of who did. Reading it is a look of its own.' })
export class EmergencyReasonModel {
  @Field(() => ID)
  id!: string;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Why the whole card had to be read.' })
  argument!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it had to last longer.' })
  extension!: string | null;
}

/** Names every field that leaves: who, of which organisation, when and how far. Why is behind a question of its own. */
export function presentEmergency(actor: Actor, kept: KeptEmergency): EmergencyAccessModel {
  const { id, caseNumber, name, organisation, level, from, until, extendedAt, endedAt, reviewDue, verdict, reviewedAt, version } = kept;
  const own = may(actor, 'own', 'EmergencyAccess', kept);
  const assess = may(actor, 'assess', 'EmergencyAccess', kept);
  const running = isRunning(kept, actor.now);
  const inFull = own || assess;
  return {
    id, caseNumber, name, organisation, own, level, from, until, extendedAt, endedAt, reviewDue, verdict, reviewedAt, version,
    overdue: isOverdue(kept, actor.now),
    kind: inFull ? kept.kind : null,
    reviewedBy: inFull ? kept.reviewer : null,
    note: inFull ? kept.note : null,
    leakId: assess ? kept.leakId : null,
    viewerMay: { consult: own && running, extend: own && running && extendedAt === null, review: assess && review(kept, 'JUSTIFIED', actor, actor.now).ok },
  };
}
