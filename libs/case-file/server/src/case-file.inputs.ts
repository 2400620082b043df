import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class PersonInput {
  @Field()
  familyRole!: string;

  @Field()
  label!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  birthDate?: string | null;
}

@InputType()
export class StartCaseInput {
  @Field(() => ID)
  tableId!: string;

  @Field()
  legalMode!: string;

  @Field(() => String, { nullable: true, description: 'TRIAGE CONFERENCE; left out, CONFERENCE.' })
  stage?: string;

  @Field()
  reason!: string;

  @Field()
  goal!: string;

  @Field(() => [PersonInput])
  persons!: PersonInput[];
}

@InputType()
export class CorrectCaseInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  reason!: string;

  @Field()
  goal!: string;
}

@InputType()
export class AddPersonInput extends PersonInput {
  @Field(() => ID)
  caseId!: string;
}

@InputType()
export class SeatProfessionalInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID)
  professionalId!: string;

  @Field()
  function!: string;

  @Field(() => String, { nullable: true })
  until?: string | null;
}
