import { MARKS } from '@casustafel/analysis-domain';
import { AUDIENCE_SCOPES } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptMark } from './evidence-mark.repository';

@ObjectType('EvidenceMark', { description: 'What one seat says about one fact under one explanation.' })
export class EvidenceMarkModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  hypothesisId!: string;

  @Field(() => ID)
  contributionId!: string;

  @Field(() => ID)
  seatId!: string;

  @Field(() => String, { description: MARKS.join(' ') })
  mark!: string;

  @Field(() => String, { description: `${AUDIENCE_SCOPES.join(' ')}: for the table, or on the own tab` })
  scope!: string;
}

/** Names every field that leaves. */
export const presentMark = ({ id, caseId, hypothesisId, contributionId, seatId, mark, scope }: KeptMark): EvidenceMarkModel => ({ id, caseId, hypothesisId, contributionId, seatId, mark, scope });
