import { may, type Actor } from '@casustafel/policy';
import { RECALL_KINDS } from '@casustafel/recall-domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { KeptNotice } from './notice.repository';

@ObjectType('RecallNoticeViewerMay')
export class RecallNoticeViewerMay {
  @Field({ description: 'Say for their organisation that its own file was changed.' })
  confirm!: boolean;
}

@ObjectType('RecallNotice', { description: 'Something an organisation had read was put right or taken back: they change or remove it in their own file, and say so.' })
export class RecallNoticeModel {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: RECALL_KINDS.join(' ') })
  kind!: string;

  @Field({ description: 'Whether the viewer supplied it; otherwise they had read it.' })
  own!: boolean;

  @Field(() => String, { description: 'The other side: for who read it, whose it was; for its supplier, who is told.' })
  organisation!: string;

  @Field(() => ID, { nullable: true, description: 'The item, where the viewer may still know it.' })
  contributionId!: string | null;

  @Field(() => Date, { nullable: true, description: 'For who read it: since when.' })
  readAt!: Date | null;

  @Field(() => [String], { description: 'For who holds the mandate: who of their own organisation read it.' })
  readBy!: readonly string[];

  @Field()
  toldAt!: Date;

  @Field({ description: 'Whether somebody of theirs can read this.' })
  told!: boolean;

  @Field(() => Date, { nullable: true })
  confirmedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'For their own organisation: who confirmed.' })
  confirmedBy!: string | null;

  @Field()
  viewerMay!: RecallNoticeViewerMay;
}

/** Names every field that leaves. Never a word of the item: whoever may still know it finds it by its id. */
export function presentNotice(actor: Actor, kept: KeptNotice): RecallNoticeModel {
  const own = actor.seats.some(({ party }) => party === kept.supplierParty);
  const mayConfirm = may(actor, 'confirm', 'RecallNotice', kept);
  const byMandate = mayConfirm && !kept.readers.includes(actor.professionalId);
  return {
    id: kept.id, kind: kept.kind, own, toldAt: kept.toldAt, confirmedAt: kept.confirmedAt,
    organisation: own ? kept.receiver : kept.supplier,
    contributionId: own || (kept.known && !byMandate) ? kept.contributionId : null,
    readAt: own ? null : kept.readAt,
    readBy: byMandate ? kept.readerNames : [],
    told: kept.confirmedAt !== null || !kept.unheard || kept.mandated,
    confirmedBy: own ? null : kept.confirmedBy,
    viewerMay: { confirm: mayConfirm && kept.confirmedAt === null },
  };
}
