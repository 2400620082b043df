import { isProposal, narrowed, type AgreementRow, type Capacity, type Narrowing, type SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, LEGAL_MODES, LEVELS } from '@casustafel/kernel';
import { may, type Actor } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isInForce, type NamedVersion } from './agreement-version.repository';

@ObjectType('AgreementSentence', { description: 'One sentence in both languages of the interface.' })
export class AgreementSentenceModel {
  @Field()
  nl!: string;

  @Field()
  en!: string;
}

@ObjectType('AgreementCapacity')
export class AgreementCapacityModel {
  @Field()
  role!: string;

  @Field()
  task!: string;
}

@ObjectType('AgreementNarrowing', { description: 'A line by which the region shares less than the law would let it; what is left out means all.' })
export class AgreementNarrowingModel {
  @Field(() => AgreementCapacityModel, { nullable: true })
  supplier!: AgreementCapacityModel | null;

  @Field(() => AgreementCapacityModel, { nullable: true })
  recipient!: AgreementCapacityModel | null;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field({ description: LEVELS.join(' ') })
  atMost!: string;
}

@ObjectType('AgreementRow', { description: 'One row of the shipped law: who may give what to whom, on which article.' })
export class AgreementRowModel {
  @Field(() => ID)
  id!: string;

  @Field()
  article!: string;

  @Field(() => AgreementSentenceModel)
  ground!: AgreementSentenceModel;

  @Field(() => [String], { description: 'ROLE/TASK' })
  suppliers!: readonly string[];

  @Field(() => [String], { description: 'ROLE/TASK' })
  recipients!: readonly string[];

  @Field(() => [String])
  categories!: readonly string[];

  @Field(() => [String])
  gates!: readonly string[];

  @Field(() => [String])
  needs!: readonly string[];

  @Field()
  level!: string;

  @Field({ description: 'Only by reading aloud.' })
  aloud!: boolean;

  @Field({ description: 'A line of the region leaves less of it, for some of these at least.' })
  narrowed!: boolean;
}

@ObjectType('AgreementVersionViewerMay')
export class AgreementVersionViewerMay {
  @Field()
  confirm!: boolean;

  @Field()
  drop!: boolean;
}

@ObjectType('AgreementVersion')
export class AgreementVersionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'PROPOSED IN_FORCE REPLACED DROPPED' })
  state!: string;

  @Field(() => [AgreementNarrowingModel])
  narrowings!: readonly AgreementNarrowingModel[];

  @Field()
  reason!: string;

  @Field()
  proposer!: string;

  @Field()
  proposedAt!: Date;

  @Field(() => String, { nullable: true })
  confirmer!: string | null;

  @Field(() => Date, { nullable: true })
  inForceAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => AgreementVersionViewerMay)
  viewerMay!: AgreementVersionViewerMay;
}

@ObjectType('Agreement', { description: 'What the region agreed about sharing under one regime.' })
export class AgreementModel {
  @Field(() => ID, { description: 'The version in force, as the log names it.' })
  id!: string;

  @Field({ description: LEGAL_MODES.join(' ') })
  mode!: string;

  @Field(() => AgreementSentenceModel)
  title!: AgreementSentenceModel;

  @Field(() => [AgreementRowModel])
  rows!: readonly AgreementRowModel[];

  @Field(() => [AgreementVersionModel], { description: 'Every version there was, newest first.' })
  versions!: readonly AgreementVersionModel[];

  @Field()
  viewerMayPropose!: boolean;
}

@ObjectType('AgreementWeight', { description: 'How many items would open and close for somebody, over all open cases of the region.' })
export class AgreementWeightModel {
  @Field(() => Int)
  opens!: number;

  @Field(() => Int)
  closes!: number;
}

/** Names every field that leaves. */
export function presentAgreement(actor: Actor, law: SharingAgreement, versions: readonly NamedVersion[]): AgreementModel {
  const inForce = versions.find(isInForce);
  const agreement = inForce ? narrowed(law, `${law.id}/${inForce.number}`, inForce.narrowings) : law;
  return {
    id: agreement.id, mode: law.mode, title: { nl: law.title.nl, en: law.title.en },
    rows: [...new Set(law.rows.map(({ id }) => id))].map((id) => presentRow(id, law, agreement)),
    versions: versions.map((version) => presentVersion(actor, version)),
    viewerMayPropose: may(actor, 'propose', 'SharingAgreement', { regionId: actor.regionId }) && !versions.some(isProposal),
  };
}

function presentRow(id: string, law: SharingAgreement, agreement: SharingAgreement): AgreementRowModel {
  const rows = law.rows.filter((row) => row.id === id);
  const now = agreement.rows.filter((row) => row.id === id);
  const [first] = rows as [AgreementRow];
  const all = (of: (row: AgreementRow) => string): string[] => [...new Set(rows.map(of))];
  return {
    id, article: first.article, ground: { nl: first.ground.nl, en: first.ground.en }, level: first.level, aloud: first.aloud, gates: [...first.gates], needs: [...first.needs],
    suppliers: all(({ supplier }) => capacityOf(supplier)), recipients: all(({ recipient }) => capacityOf(recipient)), categories: all(({ category }) => category),
    narrowed: now.some((row, at) => row.level !== rows[at]!.level),
  };
}

function presentVersion(actor: Actor, version: NamedVersion): AgreementVersionModel {
  const { id, number, narrowings, reason, proposer, proposedAt, confirmer, inForceAt, replacedAt, droppedAt, proposedBy } = version;
  const open = isProposal(version);
  const state = open ? 'PROPOSED' : isInForce(version) ? 'IN_FORCE' : droppedAt ? 'DROPPED' : 'REPLACED';
  return {
    id, number, state, reason, proposer, proposedAt, confirmer, inForceAt, endedAt: replacedAt ?? droppedAt, narrowings: narrowings.map(presentLine),
    viewerMay: {
      confirm: open && proposedBy !== actor.professionalId && may(actor, 'confirm', 'SharingAgreement', version),
      drop: open && may(actor, 'drop', 'SharingAgreement', version),
    },
  };
}

const presentLine = ({ supplier, recipient, category, atMost }: Narrowing): AgreementNarrowingModel => ({ supplier: presentCapacity(supplier), recipient: presentCapacity(recipient), category, atMost });
const presentCapacity = (capacity: Capacity | null): AgreementCapacityModel | null => capacity && { role: capacity.role, task: capacity.task };
