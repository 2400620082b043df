import { PROTECTED_KINDS } from '@casustafel/vault-domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** The shape on the wire; what is right in it the domain's schema says, with every fault at once. */
@InputType()
export class ProtectInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'Of whom it is; left out for what is of nobody in particular.' })
  personId?: string | null;

  @Field({ description: PROTECTED_KINDS.join(' ') })
  kind!: string;

  @Field()
  value!: string;

  @Field(() => [String], { defaultValue: [], description: 'Other ways in which it is said.' })
  alsoKnownAs!: string[];

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class CorrectProtectedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  value!: string;

  @Field(() => [String], { defaultValue: [] })
  alsoKnownAs!: string[];

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class OpenProtectedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { description: 'The seats that may know it, and no others; none closes it to all but one’s own.' })
  seatIds!: string[];

  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd; the last day on which it is open to them.' })
  lastDay?: string | null;
}

@InputType()
export class ReleaseProtectedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ProtectedInTextInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [String])
  texts!: string[];
}

@InputType()
export class ContactValueInput {
  @Field({ description: PROTECTED_KINDS.join(' ') })
  kind!: string;

  @Field()
  value!: string;
}

@InputType()
export class KeepOldContactInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ContactValueInput], { description: 'What of it is protected from now on; the rest of it is gone.' })
  values!: ContactValueInput[];

  @Field(() => String, { nullable: true })
  why?: string | null;
}

@InputType()
export class DropOldContactInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  reason!: string;
}
