import { isStanding } from '@casustafel/consent-domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptConsent } from './consent.row';

@ObjectType('ConsentCopy', { description: 'The person’s own copy: what they allowed, to whom, until when; nothing of anybody else.' })
export class ConsentCopyModel {
  @Field(() => ID)
  id!: string;

  @Field()
  personName!: string;

  @Field({ description: 'Who wrote it down, and whom to call to take it back.' })
  organisation!: string;

  @Field(() => [String])
  categories!: readonly string[];

  @Field()
  scope!: string;

  @Field(() => [String], { description: 'For whom it holds now, as `ROLE/TASK`.' })
  capacities!: readonly string[];

  @Field({ description: 'yyyy-mm-dd' })
  givenOn!: string;

  @Field()
  way!: string;

  @Field()
  until!: Date;

  @Field({ description: 'Whether the person gave it, alone or with others.' })
  givenBySelf!: boolean;

  @Field({ description: 'Whether somebody gave it for them, or with them; the copy names nobody else.' })
  represented!: boolean;

  @Field()
  live!: boolean;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: Date | null;

  @Field({ description: 'The moment this copy was made.' })
  asOf!: Date;
}

/** Names every field that leaves: no other person, and not what was said about being able to weigh it. */
export function presentCopy({ id, categories, covers, givenOn, until, giverIds, personId, withdrawnAt, text }: KeptConsent, organisation: string, asOf: Date): ConsentCopyModel {
  return {
    id, organisation, categories, givenOn, until, withdrawnAt, asOf,
    personName: text.personName, scope: text.scope, way: text.way, capacities: covers,
    givenBySelf: giverIds.includes(personId), represented: text.representatives.length > 0,
    live: isStanding({ until, withdrawnAt }, asOf),
  };
}
