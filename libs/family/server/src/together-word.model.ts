import { JOINT_FORMS } from '@casustafel/family-domain';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShownTogether } from './together-word.repository';

@ObjectType('TogetherWordViewerMay')
export class TogetherWordViewerMay {
  @Field({ description: 'Hold it back, without a reason; or let that go.' })
  hold!: boolean;

  @Field()
  end!: boolean;
}

@ObjectType('TogetherWord', { description: 'The chair argued that these persons can safely be spoken with together. Asked for in every case alike.' })
export class TogetherWordModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => [ID])
  personIds!: readonly string[];

  @Field(() => [String], { description: JOINT_FORMS.join(' ') })
  forms!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Why it can be done, for whom the chair wrote that; null for everybody else.' })
  reason!: string | null;

  @Field(() => ID)
  arguedBySeatId!: string;

  @Field()
  arguedAt!: Date;

  @Field()
  until!: Date;

  @Field(() => [String], { description: 'The forms in which it holds now. Why it does not hold in others is never said: over, taken back, or held back by whomever.' })
  standing!: readonly string[];

  @Field({ description: 'Whether the viewer holds it back.' })
  heldByMe!: boolean;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: TogetherWordViewerMay;
}

/** Names every field that leaves. When a word ended is not among them: it would lie beside what ended it. */
export function presentTogether(actor: Actor, shown: ShownTogether): TogetherWordModel {
  const { id, caseId, personIds, forms, reason, arguedBySeatId, arguedAt, until, standing, heldByMe, version, endedAt } = shown;
  const runs = endedAt === null && until > actor.now;
  return { id, caseId, personIds, forms, reason, arguedBySeatId, arguedAt, until, standing, heldByMe, version, viewerMay: { end: runs && may(actor, 'end', 'TogetherWord', shown), hold: runs && may(actor, 'hold', 'TogetherWord', shown) } };
}
