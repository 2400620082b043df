import { isOpen, type CaseFile } from '@casustafel/case-file-domain';
import { CASE_STAGES, LEGAL_MODES } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseFileViewerMay')
export class CaseFileViewerMay {
  @Field()
  seat!: boolean;

  @Field()
  place!: boolean;

  @Field()
  correct!: boolean;

  @Field({ description: 'Change its regime or its stage.' })
  turn!: boolean;
}

@ObjectType('CaseFile', { description: 'One family system and its reason to be at a table.' })
export class CaseFileModel {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field(() => ID)
  tableId!: string;

  @Field(() => String, { description: LEGAL_MODES.join(' ') })
  legalMode!: string;

  @Field(() => String, { description: CASE_STAGES.join(' ') })
  stage!: string;

  @Field({ description: 'Read by every live seat of the case.' })
  reason!: string;

  @Field()
  goal!: string;

  @Field()
  firstProcessedAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: CaseFileViewerMay;
}

/** Names every field that leaves. */
export function presentCaseFile(actor: Actor, caseFile: CaseFile): CaseFileModel {
  const { id, number, tableId, legalMode, reason, goal, firstProcessedAt, closedAt, version } = caseFile;
  const stage = isOpen(caseFile) ? caseFile.stage : 'CLOSED';
  const mayNow = (action: 'seat' | 'place' | 'correct' | 'turn'): boolean => isOpen(caseFile) && may(actor, action, 'CaseFile', { id, tableId });
  return {
    id, number, tableId, legalMode, stage, reason, goal, firstProcessedAt, closedAt, version,
    viewerMay: { seat: mayNow('seat'), place: mayNow('place'), correct: mayNow('correct'), turn: mayNow('turn') },
  };
}
