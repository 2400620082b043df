import { DATA_CATEGORIES, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AgreementHeadModel, AgreementSuppliersModel, NeverPassingModel } from './rule-book.model';

@ObjectType('NothingPasses', { description: 'What no line of the agreement lets through, either way.' })
export class NothingPassesModel {
  @Field(() => [String], { description: DATA_CATEGORIES.join(' ') })
  receives!: readonly string[];

  @Field(() => [String], { description: 'ROLE/TASK' })
  from!: readonly string[];

  @Field(() => [String], { description: DATA_CATEGORIES.join(' ') })
  gives!: readonly string[];

  @Field(() => [String], { description: 'ROLE/TASK' })
  to!: readonly string[];
}

@ObjectType('SightUnderAgreement', { description: 'What an organisation can receive and give under one legal mode.' })
export class SightUnderAgreementModel {
  @Field(() => AgreementHeadModel)
  head!: AgreementHeadModel;

  @Field(() => [AgreementSuppliersModel])
  receives!: readonly AgreementSuppliersModel[];

  @Field(() => [AgreementSuppliersModel])
  gives!: readonly AgreementSuppliersModel[];

  @Field(() => NothingPassesModel)
  nothing!: NothingPassesModel;
}

@ObjectType('OrganisationSight', { description: 'What the people of one organisation can be shown by the agreement; nothing of any case.' })
export class OrganisationSightModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String, { description: STATUTORY_ROLES.join(' ') })
  role!: string;

  @Field(() => String, { description: TASKS.join(' ') })
  task!: string;

  @Field()
  at!: Date;

  @Field({ description: 'Version of the rule book.' })
  version!: string;

  @Field(() => [SightUnderAgreementModel])
  modes!: readonly SightUnderAgreementModel[];

  @Field(() => [NeverPassingModel])
  never!: readonly NeverPassingModel[];
}

@ObjectType('SeenOrganisation', { description: 'An organisation whose page the viewer may read.' })
export class SeenOrganisationModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}
