import { isOpenEnded } from '@casustafel/kernel';
import { may, seatIn, type Actor } from '@casustafel/policy';
import { PROTECTED_KINDS } from '@casustafel/vault-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptMention } from './mention.repository';
import type { KeptContact, KeptProtected } from './protected.row';

@ObjectType('ProtectedValueViewerMay')
export class ProtectedValueViewerMay {
  @Field({ description: 'Correct it, open and close it, and release it.' })
  protect!: boolean;
}

@ObjectType('ProtectedValue', { description: 'A value that only some may know, wherever it stands; for everybody else there is none.' })
export class ProtectedValueModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true })
  personId!: string | null;

  @Field({ description: PROTECTED_KINDS.join(' ') })
  kind!: string;

  @Field()
  value!: string;

  @Field(() => [String], { description: 'Other ways in which it is said; for who keeps it.' })
  alsoKnownAs!: readonly string[];

  @Field(() => String, { nullable: true, description: 'For who keeps it.' })
  why!: string | null;

  @Field(() => ID, { description: 'The organisation that keeps it.' })
  organisationId!: string;

  @Field(() => [ID], { description: 'The seats it was opened to; for who keeps it.' })
  seatIds!: readonly string[];

  @Field(() => Date, { nullable: true, description: 'Until when it is open to them.' })
  openUntil!: Date | null;

  @Field()
  keptAt!: Date;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ProtectedValueViewerMay;
}

/** Names every field that leaves. To whom else it is open, and why it is kept, its owner alone is told. */
export function presentProtected(actor: Actor, kept: KeptProtected): ProtectedValueModel {
  const { id, caseId, personId, kind, value, organisationId, openUntil, keptAt, version } = kept;
  const own = seatIn(actor, caseId)?.party === kept.party;
  return {
    id, caseId, personId, kind, value, organisationId, keptAt, version,
    alsoKnownAs: own ? kept.alsoKnownAs : [], why: own ? kept.why : null, seatIds: own ? kept.audience : [],
    openUntil: isOpenEnded(openUntil) ? null : openUntil,
    viewerMay: { protect: may(actor, 'protect', 'ProtectedValue', kept) },
  };
}

@ObjectType('ProtectedMention', { description: 'That a protected value was written down by another than keeps it; for who keeps it.' })
export class ProtectedMentionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  protectedId!: string;

  @Field()
  writtenAt!: Date;

  @Field()
  seen!: boolean;

  @Field(() => String, { nullable: true, description: 'In which kind of thing, where the viewer may know of it; otherwise nothing is said of where.' })
  objectKind!: string | null;

  @Field(() => ID, { nullable: true })
  objectId!: string | null;
}

export const presentMention = ({ id, protectedId, writtenAt, seenAt, objectKind, objectId }: KeptMention, known: boolean): ProtectedMentionModel => ({
  id, protectedId, writtenAt, seen: seenAt !== null, objectKind: known ? objectKind : null, objectId: known ? objectId : null,
});

@ObjectType('OldContact', { description: 'How somebody could be reached, from before there was a vault; for the party that brought them. What it says is opened by itself.' })
export class OldContactModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: 'WAITING DROPPED' })
  state!: string;

  @Field(() => String, { nullable: true, description: 'Why it was dropped.' })
  reason!: string | null;

  @Field(() => Date, { nullable: true })
  settledAt!: Date | null;

  @Field(() => Int)
  version!: number;
}

export const presentContact = ({ id, personId, state, reason, settledAt, version }: KeptContact): OldContactModel => ({ id, personId, state, reason, settledAt, version });

@ObjectType('OldContactWords', { description: 'What an old contact says.' })
export class OldContactWordsModel {
  @Field()
  words!: string;
}

@ObjectType('Vault', { description: 'What is protected in a case, as far as the viewer may know it.' })
export class VaultModel {
  @Field(() => [ProtectedValueModel])
  values!: readonly ProtectedValueModel[];

  @Field(() => [ProtectedMentionModel], { description: 'Where what one keeps was written down by others, newest first.' })
  mentions!: readonly ProtectedMentionModel[];

  @Field(() => [OldContactModel], { description: 'What waits to be taken over from before there was a vault, and what was dropped of it.' })
  oldContacts!: readonly OldContactModel[];
}
