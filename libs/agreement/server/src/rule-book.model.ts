import { CASE_FACTS, CIRCLES, DATA_CATEGORIES, LEGAL_MODES, LEVELS, OFFICES, SEAT_FUNCTIONS, SECRECY_GATES, STATUTORY_ROLES } from '@casustafel/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RuleBookTest', { description: 'One of the eight tests of need to know, in words.' })
export class RuleBookTestModel {
  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field()
  article!: string;
}

@ObjectType('RuleBookLevel', { description: 'A level of showing, and what it adds to the one below it.' })
export class RuleBookLevelModel {
  @Field(() => String, { description: LEVELS.join(' ') })
  level!: string;

  @Field(() => [String])
  adds!: readonly string[];
}

@ObjectType('AgreementLine', { description: 'Rows of the agreement that say the same: every category goes to every recipient.' })
export class AgreementLineModel {
  @Field({ description: 'Under which name the row stands in the agreement.' })
  row!: string;

  @Field(() => [String], { description: 'ROLE/TASK' })
  recipients!: readonly string[];

  @Field(() => [String], { description: DATA_CATEGORIES.join(' ') })
  categories!: readonly string[];

  @Field()
  article!: string;

  @Field({ description: 'What that article says here.' })
  ground!: string;

  @Field(() => [String], { description: SECRECY_GATES.join(' ') })
  gates!: readonly string[];

  @Field()
  gateArticle!: string;

  @Field(() => [String], { description: CASE_FACTS.join(' ') })
  needs!: readonly string[];

  @Field(() => [String], { description: CIRCLES.join(' ') })
  about!: readonly string[];

  @Field(() => String, { description: `The most that may be shown: ${LEVELS.join(' ')}` })
  level!: string;

  @Field({ description: 'Whether the region shares less here than the law would let it.' })
  narrowed!: boolean;

  @Field({ description: 'Nobody checked this ground against its source.' })
  unverified!: boolean;

  @Field({ description: 'By reading aloud only.' })
  aloud!: boolean;
}

@ObjectType('AgreementSuppliers', { description: 'Suppliers who give the same, and what.' })
export class AgreementSuppliersModel {
  @Field(() => [String], { description: 'ROLE/TASK' })
  suppliers!: readonly string[];

  @Field(() => [AgreementLineModel])
  lines!: readonly AgreementLineModel[];
}

@ObjectType('AgreementHead', { description: 'Which version of the agreement is in force for a legal mode.' })
export class AgreementHeadModel {
  @Field(() => String, { description: LEGAL_MODES.join(' ') })
  mode!: string;

  @Field()
  version!: string;

  @Field()
  title!: string;

  @Field()
  adoptedBy!: string;

  @Field()
  from!: string;

  @Field(() => String, { nullable: true })
  until!: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the region’s own version; null where the law holds as it was shipped.' })
  ownNumber!: number | null;

  @Field(() => Date, { nullable: true, description: 'Since when the region’s own version is in force.' })
  ownSince!: Date | null;
}

@ObjectType('RuleBookAgreement')
export class RuleBookAgreementModel {
  @Field(() => AgreementHeadModel)
  head!: AgreementHeadModel;

  @Field(() => [AgreementSuppliersModel])
  suppliers!: readonly AgreementSuppliersModel[];
}

@ObjectType('NeverPassing', { description: 'A category that never goes to a table.' })
export class NeverPassingModel {
  @Field(() => String)
  category!: string;

  @Field()
  article!: string;

  @Field()
  text!: string;
}

@ObjectType('RuleIsFor', { description: 'For whom a rule is: any of these.' })
export class RuleIsForModel {
  @Field()
  anybody!: boolean;

  @Field(() => [String], { description: OFFICES.join(' ') })
  offices!: readonly string[];

  @Field()
  tableChair!: boolean;

  @Field({ description: 'Everybody with a seat in the case.' })
  seated!: boolean;

  @Field(() => [String], { description: SEAT_FUNCTIONS.join(' ') })
  functions!: readonly string[];

  @Field(() => [String], { description: STATUTORY_ROLES.join(' ') })
  roles!: readonly string[];
}

@ObjectType('RuleInWords', { description: 'One rule as a sentence: for whom, what, and the conditions, all of which have to hold.' })
export class RuleInWordsModel {
  @Field(() => RuleIsForModel)
  isFor!: RuleIsForModel;

  @Field()
  act!: string;

  @Field(() => [String])
  where!: readonly string[];
}

@ObjectType('RuleBookChapter')
export class RuleBookChapterModel {
  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field(() => [RuleInWordsModel])
  rules!: readonly RuleInWordsModel[];
}

@ObjectType('RuleBook', { description: 'The rules and the agreement in force, in words; nothing of any case.' })
export class RuleBookModel {
  @Field()
  version!: string;

  @Field()
  at!: Date;

  @Field()
  region!: string;

  @Field(() => [RuleBookTestModel])
  tests!: readonly RuleBookTestModel[];

  @Field(() => [RuleBookLevelModel])
  levels!: readonly RuleBookLevelModel[];

  @Field(() => [RuleBookAgreementModel])
  agreements!: readonly RuleBookAgreementModel[];

  @Field(() => [NeverPassingModel])
  never!: readonly NeverPassingModel[];

  @Field(() => [RuleBookChapterModel])
  chapters!: readonly RuleBookChapterModel[];
}
