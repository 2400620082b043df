import { isOpen } from '@casustafel/case-file-domain';
import { CASE_STAGES, LEGAL_MODES, PARTICULAR_KINDS } from '@casustafel/kernel';
import { may, seatIn, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptCaseFile } from './case-file.repository';

@ObjectType('CaseFileViewerMay')
export class CaseFileViewerMay {
  @Field()
  seat!: boolean;

  @Field()
  place!: boolean;

  @Field()
  correct!: boolean;

  @Field(() => [String], { description: `Kinds of particulars the viewer may record for their own party: ${PARTICULAR_KINDS.join(' ')}` })
  record!: readonly string[];
  @Field({ description: 'Say, with another, that two entries are one human being.' })
  merge!: boolean;

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

  @Field({ description: 'yyyy-mm-dd; the last day on which the case is kept (Wgs 1.8 lid 7).' })
  retainUntil!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: CaseFileViewerMay;
}

/** Names every field that leaves. */
export function presentCaseFile(actor: Actor, caseFile: KeptCaseFile): CaseFileModel {
  const { id, number, tableId, legalMode, reason, goal, firstProcessedAt, closedAt, retainUntil, version } = caseFile;
  const stage = isOpen(caseFile) ? caseFile.stage : 'CLOSED';
  const mayNow = (action: 'seat' | 'place' | 'correct' | 'merge' | 'turn'): boolean => isOpen(caseFile) && may(actor, action, 'CaseFile', { id, tableId });
  const party = seatIn(actor, id)?.party;
  const record = PARTICULAR_KINDS.filter((kind) => party !== undefined && isOpen(caseFile) && may(actor, 'write', 'Particular', { caseId: id, party, kind }));
  return {
    id, number, tableId, legalMode, stage, reason, goal, firstProcessedAt, closedAt, retainUntil, version,
    viewerMay: { seat: mayNow('seat'), place: mayNow('place'), correct: mayNow('correct'), merge: mayNow('merge'), record, turn: mayNow('turn') },
  };
}
