import { MANNERS, READ_ALOUD_STATES, TOLD_LEVELS } from '@casustafel/guest-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptReadAloud } from './read-aloud.repository';

@ObjectType('ReadAloudViewerMay')
export class ReadAloudViewerMay {
  @Field({ description: 'Say yes or no, for its supplier.' })
  answer!: boolean;

  @Field({ description: 'Record that it was told or handed.' })
  tell!: boolean;

  @Field({ description: 'Say that the guest knows it was wrong.' })
  guestKnows!: boolean;
}

@ObjectType('ReadAloud', { description: 'One item for one guest: proposed, agreed to where its supplier has to, and told or handed.' })
export class ReadAloudModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field(() => ID)
  guestId!: string;

  @Field(() => ID, { nullable: true, description: 'Where the viewer may know it still, and no guest can look along.' })
  contributionId!: string | null;

  @Field(() => String, { nullable: true, description: TOLD_LEVELS.join(' ') })
  level!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is needed for.' })
  purpose!: string | null;

  @Field(() => String, { description: READ_ALOUD_STATES.join(' ') })
  state!: string;

  @Field({ description: 'Its supplier has to say yes first (Wgs 1.7 lid 3).' })
  needsWord!: boolean;

  @Field({ description: 'It is of the viewer’s own party.' })
  own!: boolean;

  @Field(() => ID, { nullable: true })
  wordSeatId!: string | null;

  @Field(() => String, { nullable: true, description: 'What its supplier said to it.' })
  wordReason!: string | null;

  @Field(() => String, { nullable: true, description: MANNERS.join(' ') })
  manner!: string | null;

  @Field(() => ID, { nullable: true })
  tellerSeatId!: string | null;

  @Field(() => Date, { nullable: true })
  toldAt!: Date | null;

  @Field(() => String, { nullable: true })
  article!: string | null;

  @Field(() => String, { nullable: true, description: 'It was wrong after all: CORRECTED WITHDRAWN WRONGLY_SHARED' })
  recalled!: string | null;

  @Field(() => Date, { nullable: true })
  guestKnowsAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ReadAloudViewerMay;
}

/** Names every field that leaves. Never a word of the item itself. */
export function presentReadAloud(actor: Actor, kept: KeptReadAloud): ReadAloudModel {
  const { id, conferenceId, guestId, state, needsWord, manner, tellerSeatId, toldAt, article, recalled, guestKnowsAt, version } = kept;
  const open = state === 'ASKED' || state === 'READY' || state === 'DECLINED';
  const own = may(actor, 'answer', 'ReadAloud', kept);
  return {
    id, conferenceId, guestId, state, needsWord, own, manner, tellerSeatId, toldAt, article, recalled, guestKnowsAt, version,
    contributionId: kept.known ? kept.contributionId : null, level: kept.level, purpose: kept.purpose,
    wordSeatId: kept.word?.seatId ?? null, wordReason: kept.word?.reason ?? null,
    viewerMay: { answer: own && open, tell: state === 'READY' && may(actor, 'tell', 'ReadAloud', kept), guestKnows: recalled !== null && !guestKnowsAt && may(actor, 'tell', 'ReadAloud', kept) },
  };
}

/** With guests present: that something waits for this person, and nothing of what it is. */
export function presentReadAloudBeside(actor: Actor, kept: KeptReadAloud): ReadAloudModel | null {
  if (kept.state !== 'ASKED' && kept.state !== 'READY') return null;
  return { ...presentReadAloud(actor, kept), contributionId: null, level: null, purpose: null, wordReason: null, article: null, needsWord: false, viewerMay: { answer: false, tell: false, guestKnows: false } };
}
