import { isWritten, MESSAGE_FORMS, MESSAGE_STATES, waitsFor, WAITS, type Wait } from '@casustafel/family-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownMessage } from './family-message.repository';

@ObjectType('FamilyMessageViewerMay')
export class FamilyMessageViewerMay {
  @Field()
  change!: boolean;

  @Field({ description: 'Say whether it was told, and how it went.' })
  end!: boolean;

  @Field({ description: 'Let it go.' })
  drop!: boolean;

  @Field({ description: 'Open the letter, to be printed.' })
  letter!: boolean;
}

@ObjectType('FamilyMessage', { description: 'A word to the family: who tells whom what, in which form, before when.' })
export class FamilyMessageModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The conference it was planned in.' })
  conferenceId!: string | null;

  @Field(() => [ID])
  personIds!: readonly string[];

  @Field({ description: MESSAGE_FORMS.join(' ') })
  form!: string;

  @Field(() => ID)
  authorSeatId!: string;

  @Field(() => ID, { description: 'The seat that tells it.' })
  bySeatId!: string;

  @Field({ description: 'yyyy-mm-dd' })
  dueOn!: string;

  @Field()
  text!: string;

  @Field(() => [ID], { description: 'The facts it rests on, that all its readers may know.' })
  citedContributionIds!: readonly string[];

  @Field(() => [ID])
  seenBySeatIds!: readonly string[];

  @Field({ description: MESSAGE_STATES.join(' ') })
  state!: string;

  @Field(() => String, { nullable: true, description: 'How it went, or why not.' })
  outcome!: string | null;

  @Field(() => [String], { description: `What it waits for before it can be told. ${WAITS.join(' ')}` })
  waits!: readonly string[];

  @Field()
  plannedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: FamilyMessageViewerMay;
}

/** What it waits for, by what this reader may know. */
export const waitsOf = (shown: ShownMessage): readonly Wait[] =>
  waitsFor(shown, { safeToContact: shown.reachable, togetherStands: shown.togetherStands, notOnward: shown.notOnward, notInReport: shown.notInReport });

/** Names every field that leaves. */
export function presentMessage(actor: Actor, shown: ShownMessage): FamilyMessageModel {
  const { id, caseId, conferenceId, personIds, form, authorSeatId, bySeatId, dueOn, text, audience, state, outcome, plannedAt, endedAt, version } = shown;
  const isOpen = state === 'PLANNED';
  const waits = waitsOf(shown);
  return {
    id, caseId, conferenceId, personIds, form, authorSeatId, bySeatId, dueOn, text, state, outcome, plannedAt, endedAt, version,
    citedContributionIds: shown.citedContributionIds.filter((each) => !shown.closedContributionIds.includes(each)),
    seenBySeatIds: audience,
    waits: isOpen ? waits : [],
    viewerMay: {
      change: isOpen && may(actor, 'correct', 'FamilyMessage', shown),
      end: isOpen && may(actor, 'end', 'FamilyMessage', shown),
      drop: isOpen && may(actor, 'drop', 'FamilyMessage', shown),
      letter: isWritten(form) && (isOpen || state === 'TOLD') && waits.length === 0,
    },
  };
}
