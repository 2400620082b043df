import { MERGE_STATES, type Merge } from '@casustafel/identity-domain';
import { may, seatIn, type Actor } from '@casustafel/policy';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PersonMergeViewerMay')
export class PersonMergeViewerMay {
  @Field()
  confirm!: boolean;

  @Field()
  undo!: boolean;
}

@ObjectType('PersonMerge', { description: 'Two entries of one case that two people say are one human being.' })
export class PersonMergeModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  survivingId!: string;

  @Field(() => ID)
  mergedId!: string;

  @Field(() => String, { description: MERGE_STATES.join(' ') })
  state!: string;

  @Field()
  reason!: string;

  @Field(() => ID)
  proposedBy!: string;

  @Field()
  proposedAt!: Date;

  @Field(() => ID, { nullable: true })
  confirmedBy!: string | null;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true })
  undoReason!: string | null;

  @Field()
  viewerMay!: PersonMergeViewerMay;
}

/** Names every field that leaves. */
export function presentMerge(actor: Actor, merge: Merge): PersonMergeModel {
  const { id, caseId, survivingId, mergedId, state, reason, proposedBy, proposedByOrganisation, proposedAt, confirmedBy, confirmedAt, undoneAt, undoReason } = merge;
  const acts = may(actor, 'merge', 'PersonMerge', { caseId });
  const isAnother = proposedBy !== actor.professionalId && proposedByOrganisation !== seatIn(actor, caseId)?.organisationId;
  return {
    id, survivingId, mergedId, state, reason, proposedBy, proposedAt, confirmedBy, confirmedAt, undoneAt, undoReason,
    viewerMay: { confirm: acts && state === 'PROPOSED' && isAnother, undo: acts && state !== 'UNDONE' },
  };
}
