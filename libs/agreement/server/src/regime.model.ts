import { REGIME_KINDS, REGIME_STATES } from '@casustafel/agreement-domain';
import { LEGAL_MODES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptRegime } from './regime.repository';

@ObjectType('RegimeViewerMay')
export class RegimeViewerMay {
  @Field()
  answer!: boolean;

  @Field()
  carryOut!: boolean;

  @Field()
  drop!: boolean;
}

@ObjectType('Regime', { description: 'Something open about the law of a case: to the chair their proposal, to a party its own question and no other.' })
export class RegimeModel {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'PROPOSAL QUESTION' })
  part!: string;

  @Field({ description: REGIME_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true, description: LEGAL_MODES.join(' ') })
  mode!: string | null;

  @Field()
  reason!: string;

  @Field(() => Int, { description: 'How many of the own party’s items would open.' })
  opens!: number;

  @Field(() => Int, { description: 'How many of the own party’s items would close.' })
  closes!: number;

  @Field(() => Int, { nullable: true, description: 'To the chair: of how many items they see now they would see less.' })
  seesLess!: number | null;

  @Field(() => String, { nullable: true, description: `To the chair: ${REGIME_STATES.join(' ')}` })
  state!: string | null;

  @Field(() => [String], { description: 'Who did not agree and chose to say so; none before all have answered.' })
  saidBy!: readonly string[];

  @Field(() => String, { nullable: true, description: 'To a party: AGREED NOT_AGREED' })
  answer!: string | null;

  @Field()
  at!: Date;

  @Field(() => RegimeViewerMay)
  viewerMay!: RegimeViewerMay;
}

/** Names every field that leaves. */
export function presentRegime(actor: Actor, kept: KeptRegime): RegimeModel {
  const { id, caseId, part, kind, mode, reason, opens, closes, answer, at } = kept;
  const isProposal = part === 'PROPOSAL';
  return {
    id, part, kind, mode, reason, opens, closes, answer, at,
    seesLess: isProposal ? kept.seesLess : null,
    state: isProposal ? kept.state : null,
    saidBy: isProposal ? [...kept.saidBy] : [],
    viewerMay: {
      answer: !isProposal && !answer && may(actor, 'answer', 'RegimeQuestion', kept),
      carryOut: isProposal && kept.state === 'AGREED' && may(actor, 'turn', 'RegimeChange', { caseId }),
      drop: isProposal && may(actor, 'drop', 'RegimeChange', { caseId }),
    },
  };
}
