import { CIRCLES, CONDITION_KINDS, DATA_CATEGORIES, KNOWLEDGE, LEVELS, lowerLevel, SECRECY_GATES, type Level } from '@casustafel/kernel';
import { fieldsUpTo, levelOf, may, type Actor, type LawfulItem } from '@casustafel/policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KeptContribution } from './contribution.row';

@ObjectType('ContributionViewerMay')
export class ContributionViewerMay {
  @Field()
  share!: boolean;

  @Field()
  withdraw!: boolean;

  @Field()
  correct!: boolean;
}

@ObjectType('SupplierCondition', { description: 'What the supplier tied to an item; it binds whoever reads it.' })
export class SupplierConditionModel {
  @Field(() => String, { description: CONDITION_KINDS.join(' ') })
  kind!: string;

  @Field(() => String, { nullable: true })
  role?: string | null;

  @Field(() => String, { nullable: true })
  day?: string | null;

  @Field(() => String, { nullable: true })
  level?: string | null;
}

@ObjectType('OpenGate', { description: 'For the supplier alone: the way through professional secrecy that was taken.' })
export class OpenGateModel {
  @Field(() => String, { description: SECRECY_GATES.join(' ') })
  kind!: string;

  @Field(() => [String], { description: 'Whom it covers, as ROLE/TASK.' })
  covers!: readonly string[];

  @Field()
  until!: Date;

  @Field(() => ID, { nullable: true })
  consentId!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('Contribution', { description: 'One item one organisation brings: who does what to whom with what effect. What is above the level of the reader is null.' })
export class ContributionModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, { description: `What the reader is shown: ${LEVELS.join(' ')}` })
  level!: string;

  @Field(() => ID, { nullable: true, description: 'Whom to ask.' })
  authorSeatId!: string | null;

  @Field(() => String, { nullable: true, description: DATA_CATEGORIES.join(' ') })
  category!: string | null;

  @Field(() => String, { nullable: true, description: KNOWLEDGE.join(' ') })
  knowledge!: string | null;

  @Field(() => [ID], { nullable: true })
  aboutPersonIds!: readonly string[] | null;

  @Field(() => String, { nullable: true })
  occurredOn!: string | null;

  @Field(() => String, { nullable: true })
  conclusion!: string | null;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true })
  who!: string | null;

  @Field(() => String, { nullable: true })
  doesWhat!: string | null;

  @Field(() => String, { nullable: true })
  toWhom!: string | null;

  @Field(() => String, { nullable: true })
  effect!: string | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => Date, { nullable: true })
  broughtAt!: Date | null;

  @Field(() => Date, { nullable: true })
  sharedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'For the supplier: why it may be shared.' })
  ground!: string | null;

  @Field(() => String, { nullable: true })
  article!: string | null;

  @Field(() => [SupplierConditionModel], { nullable: true })
  conditions!: readonly SupplierConditionModel[] | null;

  @Field(() => String, { nullable: true, description: `For the supplier alone: the most others may be shown. ${LEVELS.join(' ')}` })
  sharedLevel!: string | null;

  @Field(() => String, { nullable: true, description: `For the supplier alone: ${CIRCLES.join(' ')}` })
  about!: string | null;

  @Field(() => OpenGateModel, { nullable: true })
  gate!: OpenGateModel | null;

  @Field(() => Boolean, { nullable: true, description: 'For the supplier alone: given once, in a special case.' })
  incidental!: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'For the supplier alone: the seats that may know it.' })
  sharedWith!: readonly string[] | null;

  @Field(() => Date, { nullable: true, description: 'For the supplier alone.' })
  withdrawnAt!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field()
  viewerMay!: ContributionViewerMay;
}

/**
 * Names every field that leaves, each judged by the rule that gives the level of this reader. Who else may know it, and how
 * it got through professional secrecy, is for the supplier alone.
 */
export function presentContribution(actor: Actor, kept: KeptContribution): ContributionModel {
  const { text } = kept;
  // At once for all fields, and for all items that are alike: a mask that was asked per field would be the dearest part of a list.
  const { level, share: own, withdraw, correct } = verdictFor(actor, kept);
  const open = kept.withdrawnAt === null;
  const gives = FIELDS_AT[level];
  const given = <T>(field: string, value: T): T | null => (gives.has(field) ? value : null);
  return {
    id: kept.id, caseId: kept.caseId, organisationId: kept.organisationId, level,
    authorSeatId: given('authorSeatId', kept.authorSeatId),
    category: given('category', kept.category),
    aboutPersonIds: given('aboutPersonIds', kept.aboutPersonIds),
    broughtAt: given('broughtAt', kept.broughtAt),
    article: given('article', text.article),
    conclusion: given('conclusion', text.conclusion),
    conditions: given('conditions', kept.conditions),
    summary: given('summary', text.summary),
    occurredOn: given('occurredOn', kept.occurredOn),
    knowledge: given('knowledge', kept.knowledge),
    who: given('who', text.who),
    doesWhat: given('doesWhat', text.doesWhat),
    toWhom: given('toWhom', text.toWhom),
    effect: given('effect', text.effect),
    source: given('source', text.source),
    ground: own ? text.ground : null,
    // The supplier's version counts audiences too; others would see a number move when somebody else was added.
    version: own ? kept.version : 0,
    sharedAt: own ? kept.sharedAt : null,
    sharedWith: own ? kept.audience : null,
    sharedLevel: own ? kept.level : null,
    about: own ? kept.about : null,
    incidental: own ? kept.incidental : null,
    gate: own && kept.gate ? { ...kept.gate, reason: text.gateReason } : null,
    withdrawnAt: own ? kept.withdrawnAt : null,
    viewerMay: { share: own && open, withdraw: open && withdraw, correct: open && correct },
  };
}

/** What the rules say of an item for one reader. */
interface Verdict {
  readonly level: Level;
  readonly share: boolean;
  readonly withdraw: boolean;
  readonly correct: boolean;
}

const verdicts = new WeakMap<Actor, Map<string, Verdict>>();

/** Judged once for all items of a case that the same facts judge. */
function verdictFor(actor: Actor, { caseId, decides, lawful }: KeptContribution): Verdict {
  // The facts speak of one seat; who also stands in for somebody here has two.
  if (!decides || actor.seats.filter((seat) => seat.caseId === caseId).length !== 1) return judge(actor, lawful);
  const known = verdicts.get(actor) ?? new Map<string, Verdict>();
  verdicts.set(actor, known);
  const facts = `${caseId} ${decides}`;
  const verdict = known.get(facts) ?? judge(actor, lawful);
  known.set(facts, verdict);
  return verdict;
}

function judge(actor: Actor, lawful: LawfulItem): Verdict {
  const share = may(actor, 'share', 'Contribution', lawful);
  return { level: share ? 'FULL' : levelOf(actor, lawful), share, withdraw: may(actor, 'withdraw', 'Contribution', lawful), correct: may(actor, 'correct', 'Contribution', lawful) };
}

/**
 * What may be seen of it by guests, or stand on a sheet for them: no more than was told to them, nor than this reader may know, and
 * nothing that is for its supplier alone. Whom it is about stays out: a guest is not shown who is in the file.
 */
export function presentTold(actor: Actor, kept: KeptContribution, told: Level): ContributionModel | null {
  const whole = presentContribution(actor, kept);
  const level = lowerLevel(told, whole.level as Level);
  if (level === 'NOTHING') return null;
  const gives = FIELDS_AT[level];
  const given = <T>(field: string, value: T): T | null => (gives.has(field) ? value : null);
  return {
    id: whole.id, caseId: whole.caseId, organisationId: whole.organisationId, level,
    authorSeatId: given('authorSeatId', whole.authorSeatId), category: given('category', whole.category), broughtAt: given('broughtAt', whole.broughtAt), article: null,
    conclusion: given('conclusion', whole.conclusion), summary: given('summary', whole.summary), occurredOn: given('occurredOn', whole.occurredOn), knowledge: given('knowledge', whole.knowledge),
    who: given('who', whole.who), doesWhat: given('doesWhat', whole.doesWhat), toWhom: given('toWhom', whole.toWhom), effect: given('effect', whole.effect), source: given('source', whole.source),
    conditions: given('conditions', whole.conditions), aboutPersonIds: given('aboutPersonIds', []),
    ground: null, version: 0, sharedAt: null, sharedWith: null, sharedLevel: null, about: null, incidental: null, gate: null, withdrawnAt: null,
    viewerMay: { share: false, withdraw: false, correct: false },
  };
}

const FIELDS_AT: Readonly<Record<Level, ReadonlySet<string>>> = {
  NOTHING: new Set(), HIT: new Set(fieldsUpTo('HIT')), ASK: new Set(fieldsUpTo('ASK')), CONCLUSION: new Set(fieldsUpTo('CONCLUSION')), SUMMARY: new Set(fieldsUpTo('SUMMARY')), FULL: new Set(fieldsUpTo('FULL')),
};
