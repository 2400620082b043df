import { Field, ID, InputType } from '@nestjs/graphql';

/** The shape on the wire; what belongs to which kind the domain's schema says, with every fault at once. */
@InputType()
export class CriteriaInput {
  @Field(() => Boolean, { nullable: true })
  a?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  b?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  c?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  d?: boolean | null;
}

@InputType()
export class RecordParticularInput {
  @Field(() => ID)
  caseId!: string;

  @Field()
  kind!: string;

  @Field()
  sentence!: string;

  @Field(() => ID, { nullable: true, description: 'What of the own party it takes the place of.' })
  replacesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'OTS' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'OTS' })
  executingId?: string | null;

  @Field(() => String, { nullable: true, description: 'OTS REPORT AUTHORITY LEGAL_HOLD' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'OTS LEGAL_HOLD' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'AUTHORITY' })
  authority?: string | null;

  @Field(() => String, { nullable: true, description: 'AUTHORITY' })
  reference?: string | null;

  @Field(() => CriteriaInput, { nullable: true, description: 'CRITERIA' })
  criteria?: CriteriaInput | null;
}

@InputType()
export class EndParticularInput {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Why.' })
  sentence!: string;
}
