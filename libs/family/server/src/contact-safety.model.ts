import { CONTACT_VERDICTS } from '@casustafel/family-domain';
import type { Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ShownContact } from './contact-safety.repository';

@ObjectType('ContactSafety', { description: 'Whether and how it is safe to contact a person, as one seat knew it on one day.' })
export class ContactSafetyModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: CONTACT_VERDICTS.join(' ') })
  verdict!: string;

  @Field(() => String, { nullable: true, description: 'Which time, which means, through whom.' })
  how!: string | null;

  @Field(() => String, { nullable: true, description: 'On which knowledge: for the party that wrote it; null for everybody else.' })
  knowledge!: string | null;

  @Field(() => ID)
  recordedBySeatId!: string;

  @Field()
  recordedAt!: Date;

  @Field({ description: 'After this it is asked again.' })
  until!: Date;
}

/** Names every field that leaves. */
export function presentContact(_: Actor, { id, caseId, personId, verdict, how, knowledge, recordedBySeatId, recordedAt, until }: ShownContact): ContactSafetyModel {
  return { id, caseId, personId, verdict, how, knowledge, recordedBySeatId, recordedAt, until };
}
