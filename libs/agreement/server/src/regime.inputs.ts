import { REGIME_KINDS } from '@casustafel/agreement-domain';
import { LEGAL_MODES } from '@casustafel/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class ProposeRegimeInput {
  @Field(() => ID)
  caseId!: string;

  @Field({ description: REGIME_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true, description: LEGAL_MODES.join(' ') })
  mode?: string | null;

  @Field()
  reason!: string;
}

@InputType()
export class AnswerRegimeInput {
  @Field(() => ID)
  id!: string;

  @Field()
  agrees!: boolean;

  @Field({ defaultValue: false, description: 'Whether the chair may know, once all have answered, who did not agree.' })
  said!: boolean;
}

@InputType()
export class MoveStageInput {
  @Field(() => ID)
  caseId!: string;

  @Field({ description: 'TRIAGE CONFERENCE' })
  stage!: string;
}
