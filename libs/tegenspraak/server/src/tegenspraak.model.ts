import type { Actor } from '@casustafel/policy';
import { offeredActs, TEGENSPRAAK_STATES, TEGENSPRAAK_TARGETS, WEIGHTS, type TegenspraakEventKind } from '@casustafel/tegenspraak-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { actingSeat } from './session';
import type { ShownTegenspraak, Turn } from './tegenspraak.repository';

@ObjectType('TegenspraakViewerMay')
export class TegenspraakViewerMay {
  @Field({ description: 'Ask somebody at the table to answer.' })
  ask!: boolean;

  @Field()
  restate!: boolean;

  @Field({ description: 'Say "yes, that is it" or "not yet".' })
  confirm!: boolean;

  @Field({ description: 'As the author, put it into words after two misses.' })
  writeSentence!: boolean;

  @Field()
  adoptSentence!: boolean;

  @Field({ description: 'Let the restatement go, with a reason; whether the author is away is judged at the act.' })
  waive!: boolean;

  @Field()
  answer!: boolean;

  @Field({ description: 'As the author, say whether the answer settles it.' })
  settle!: boolean;

  @Field()
  withdraw!: boolean;
}

@ObjectType('TegenspraakTurn', { description: 'One turn in the thread, in order.' })
export class TegenspraakTurnModel {
  @Field()
  kind!: string;

  @Field(() => ID)
  seatId!: string;

  @Field()
  at!: Date;

  @Field(() => String, { nullable: true, description: 'What was said: the restatement, the sentence, the reason.' })
  words!: string | null;

  @Field(() => String, { nullable: true, description: 'ACCEPTED PARTLY NOT_ACCEPTED TO_BE_CHECKED' })
  outcome!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was asked, or who checks.' })
  otherSeatId!: string | null;

  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd' })
  checkBefore!: string | null;
}

@ObjectType('Tegenspraak', { description: 'The head of a recorded dissent, read by whoever may know what it is about.' })
export class TegenspraakModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  conferenceId!: string;

  @Field({ description: TEGENSPRAAK_TARGETS.join(' ') })
  targetKind!: string;

  @Field(() => ID)
  targetId!: string;

  @Field(() => String, { nullable: true })
  aspect!: string | null;

  @Field({ description: WEIGHTS.join(' ') })
  weight!: string;

  @Field(() => ID)
  authorSeatId!: string;

  @Field({ description: TEGENSPRAAK_STATES.join(' ') })
  state!: string;

  @Field({ description: 'The claim disputed.' })
  sentence!: string;

  @Field(() => ID, { nullable: true })
  askedSeatId!: string | null;

  @Field()
  raisedAt!: Date;

  @Field(() => [TegenspraakTurnModel])
  thread!: readonly TegenspraakTurnModel[];

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: TegenspraakViewerMay;
}

/** Names every field that leaves. Who else reads it stays inside: that would count the readers of the target. */
export function presentTegenspraak(actor: Actor, shown: ShownTegenspraak): TegenspraakModel {
  const { id, caseId, conferenceId, target, weight, authorSeatId, state, sentence, askedSeatId, raisedAt, version } = shown;
  return {
    id, caseId, conferenceId, weight, authorSeatId, state, sentence, askedSeatId, version,
    targetKind: target.kind, targetId: target.id, aspect: target.aspect,
    raisedAt: raisedAt!,
    thread: shown.thread.map(presentTurn),
    viewerMay: viewerMay(actor, shown),
  };
}

function viewerMay(actor: Actor, { room, ...one }: ShownTegenspraak): TegenspraakViewerMay {
  const seatId = actingSeat(actor, one) ?? '';
  const offered = offeredActs(one, { seatId, now: actor.now, audience: one.audience, isLive: room.isLive, leadSeatId: room.leadSeatId, liveSeatIds: new Set(room.liveSeatIds) });
  const may = (kind: TegenspraakEventKind): boolean => offered.includes(kind);
  return {
    ask: may('ASKED'), restate: may('RESTATED'), confirm: may('UNDERSTOOD'), writeSentence: may('AUTHOR_WROTE'), adoptSentence: may('ADOPTED'),
    waive: may('WAIVED'), answer: may('ANSWERED'), settle: may('SETTLED'), withdraw: may('WITHDRAWN'),
  };
}

const SILENT = { words: null, outcome: null, otherSeatId: null, checkBefore: null };

function presentTurn({ seatId, at, event }: Turn): TegenspraakTurnModel {
  const turn = { ...SILENT, kind: event.kind, seatId, at };
  switch (event.kind) {
    case 'ASKED':
      return { ...turn, otherSeatId: event.seatId };
    case 'RESTATED': case 'AUTHOR_WROTE':
      return { ...turn, words: event.sentence };
    case 'WAIVED':
      return { ...turn, words: event.reason };
    case 'ANSWERED': {
      const { answer } = event;
      const check = answer.outcome === 'TO_BE_CHECKED' ? { otherSeatId: answer.checkBySeatId, checkBefore: answer.checkBefore } : {};
      return { ...turn, words: answer.because, outcome: answer.outcome, ...check };
    }
    default:
      return turn;
  }
}
