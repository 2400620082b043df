import { ACCESS_ACTIONS, ACCESS_OUTCOMES } from '@casustafel/audit-domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'What is asked of the log. The person is the professional who acted; nobody is searched by the name of a family.' })
export class AccessLogFilter {
  @Field(() => ID, { nullable: true })
  professionalId?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true })
  caseId?: string | null;

  @Field(() => String, { nullable: true })
  action?: string | null;

  @Field(() => String, { nullable: true })
  outcome?: string | null;

  @Field(() => String, { nullable: true })
  from?: string | null;

  @Field(() => String, { nullable: true })
  until?: string | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => Int, { nullable: true })
  limit?: number | null;
}

@ObjectType('AccessLogCount', { description: 'How many things of one kind.' })
export class AccessLogCountModel {
  @Field()
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('AccessLogSubject', { description: 'Whom it was about, as the family role and a number; never a name.' })
export class AccessLogSubjectModel {
  @Field()
  familyRole!: string;

  @Field(() => Int)
  position!: number;
}

@ObjectType('AccessLogLine', { description: 'One look or act, without any content of a case.' })
export class AccessLogLineModel {
  @Field(() => ID)
  id!: string;

  @Field()
  at!: Date;

  @Field(() => Date, { nullable: true, description: 'For a sitting followed live: its first row; `at` is its last.' })
  since!: Date | null;

  @Field(() => Int, { description: 'How many rows of the log this line stands for.' })
  rows!: number;

  @Field()
  actor!: string;

  @Field(() => String, { nullable: true, description: 'The colleague they stood in for, where they did.' })
  onBehalfOf!: string | null;

  @Field()
  jobTitle!: string;

  @Field()
  organisation!: string;

  @Field()
  role!: string;

  @Field()
  function!: string;

  @Field(() => String, { description: ACCESS_ACTIONS.join(' ') })
  action!: string;

  @Field(() => String, { description: ACCESS_OUTCOMES.join(' ') })
  outcome!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => [AccessLogCountModel])
  objects!: readonly AccessLogCountModel[];

  @Field(() => [AccessLogSubjectModel])
  subjects!: readonly AccessLogSubjectModel[];

  @Field()
  purpose!: string;

  @Field()
  live!: boolean;

  @Field()
  origin!: string;

  @Field()
  operator!: string;

  @Field()
  ruleBook!: string;

  @Field()
  agreement!: string;

  @Field()
  decisionKey!: string;
}

@ObjectType('AccessLogPage')
export class AccessLogPageModel {
  @Field(() => [AccessLogLineModel])
  lines!: readonly AccessLogLineModel[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  next!: string | null;
}

@ObjectType('AccessLogChoice')
export class AccessLogChoiceModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType('AccessLogChoices', { description: 'Whom and what the log of this region knows, to choose from.' })
export class AccessLogChoicesModel {
  @Field(() => [AccessLogChoiceModel])
  professionals!: readonly AccessLogChoiceModel[];

  @Field(() => [AccessLogChoiceModel])
  organisations!: readonly AccessLogChoiceModel[];

  @Field(() => [AccessLogChoiceModel])
  cases!: readonly AccessLogChoiceModel[];
}
