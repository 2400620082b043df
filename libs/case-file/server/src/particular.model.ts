import { NO_LAST_DAY, PARTICULAR_STATES, stateOf } from '@casustafel/case-file-domain';
import { AUTHORITIES, CRITERIA, PARTICULAR_KINDS } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NamedParticular } from './particular.repository';

@ObjectType('ParticularViewerMay')
export class ParticularViewerMay {
  @Field({ description: 'End it, or record how it is instead.' })
  end!: boolean;
}

@ObjectType('Particular', { description: 'A particular of the case on which the law makes something depend, as a party recorded it. Read by every live seat of the case.' })
export class ParticularModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: PARTICULAR_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { description: `As it stands today: ${PARTICULAR_STATES.join(' ')}` })
  state!: string;

  @Field(() => ID)
  seatId!: string;

  @Field({ description: 'Who recorded it.' })
  recordedBy!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field({ description: 'For which organisation.' })
  organisation!: string;

  @Field()
  recordedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The child a supervision order is about.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true })
  executingId!: string | null;

  @Field(() => String, { nullable: true, description: 'The institution that carries the order out.' })
  executing!: string | null;

  @Field(() => [String], { description: `Criteria that are met in the judgement of this party; those left out are not: ${CRITERIA.join(' ')}` })
  criteria!: readonly string[];

  @Field({ description: 'yyyy-mm-dd; the day of a report or a decision, the first day of an order or a hold.' })
  from!: string;

  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd; the last day, when it has one.' })
  until!: string | null;

  @Field()
  sentence!: string;

  @Field(() => String, { nullable: true, description: AUTHORITIES.join(' ') })
  authority!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the written decision can be found.' })
  reference!: string | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  ending!: string | null;

  @Field(() => ID, { nullable: true, description: 'What it took the place of.' })
  replacesId!: string | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ParticularViewerMay;
}

/** Names every field that leaves. */
export function presentParticular(actor: Actor, kept: NamedParticular): ParticularModel {
  const { id, caseId, kind, seatId, recordedBy, organisationId, organisation, recordedAt, personId, executingId, executing, criteria, from, until, text, endedAt, ending, replacesId, version } = kept;
  const { sentence, authority, reference } = text;
  return {
    id, caseId, kind, seatId, recordedBy, organisationId, organisation, recordedAt, personId, executingId, executing, criteria, from, sentence, authority, reference, endedAt, ending, replacesId, version,
    state: stateOf(kept, actor.now),
    until: until === NO_LAST_DAY ? null : until,
    viewerMay: { end: endedAt === null && may(actor, 'end', 'Particular', kept) },
  };
}
