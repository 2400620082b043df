import { AGE_BANDS, ENDING_WAYS, GIVING_WAYS, isStanding } from '@casustafel/consent-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptConsent } from './consent.row';

@ObjectType('ConsentChange', { description: 'One time it was taken back, whole or in part.' })
export class ConsentChangeModel {
  @Field({ description: 'NARROWED WITHDRAWN' })
  kind!: string;

  @Field({ description: 'Whose word it was, as the table speaks of them.' })
  byLabel!: string;

  @Field({ description: ENDING_WAYS.join(' ') })
  way!: string;

  @Field({ description: 'yyyy-mm-dd' })
  on!: string;

  @Field()
  at!: Date;

  @Field(() => [String], { description: 'For whom it still held after that, as `ROLE/TASK`.' })
  left!: readonly string[];
}

@ObjectType('ConsentViewerMay')
export class ConsentViewerMay {
  @Field()
  withdraw!: boolean;
}

@ObjectType('Consent', { description: 'What somebody allowed, as one’s own party wrote it down; for nobody else.' })
export class ConsentModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'How the table spoke of them when it was recorded.' })
  personLabel!: string;

  @Field(() => [String])
  categories!: readonly string[];

  @Field({ description: 'About what, in one sentence.' })
  scope!: string;

  @Field(() => [String], { description: 'To whom, as `ROLE/TASK`.' })
  capacities!: readonly string[];

  @Field({ description: 'yyyy-mm-dd' })
  givenOn!: string;

  @Field({ description: 'The last day that was agreed, yyyy-mm-dd.' })
  lastDay!: string;

  @Field({ description: 'When it ends: after the last day, or on a birthday before that.' })
  until!: Date;

  @Field({ description: GIVING_WAYS.join(' ') })
  way!: string;

  @Field(() => String, { nullable: true })
  present!: string | null;

  @Field({ description: `How old they were for the law when it was given. ${AGE_BANDS.join(' ')}` })
  band!: string;

  @Field(() => String, { nullable: true, description: 'Why somebody else decided for a person of twelve or older.' })
  notAbleReason!: string | null;

  @Field({ description: 'Whether the person gave it, alone or with others.' })
  givenBySelf!: boolean;

  @Field(() => [String], { description: 'Who gave it for them, or with them, as the table speaks of them.' })
  representatives!: readonly string[];

  @Field(() => ID)
  recordedBySeatId!: string;

  @Field()
  recordedAt!: Date;

  @Field({ description: 'Whether anything may rest on it now.' })
  live!: boolean;

  @Field(() => Date, { nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => [ConsentChangeModel])
  changes!: readonly ConsentChangeModel[];

  @Field(() => [ID], { description: 'One’s own items that rest on it, or did until it ended.' })
  itemIds!: readonly string[];

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ConsentViewerMay;
}

/** Names every field that leaves. */
export function presentConsent(actor: Actor, kept: KeptConsent, itemIds: readonly string[] = []): ConsentModel {
  const { id, caseId, personId, categories, covers, givenOn, lastDay, until, recordedBySeatId, recordedAt, withdrawnAt, version, text } = kept;
  const live = isStanding(kept, actor.now);
  return {
    id, caseId, personId, categories, givenOn, lastDay, until, recordedBySeatId, recordedAt, withdrawnAt, version, itemIds, live,
    capacities: covers,
    personLabel: text.personLabel, scope: text.scope, way: text.way, present: text.present, band: text.band, notAbleReason: text.notAbleReason,
    givenBySelf: kept.giverIds.includes(personId),
    representatives: text.representatives.map(({ label }) => label),
    changes: kept.changes.map(({ kind, by, way, on, at, left }) => ({ kind, byLabel: by.label, way, on, at: new Date(at), left })),
    viewerMay: { withdraw: live && may(actor, 'withdraw', 'Consent', kept) },
  };
}
