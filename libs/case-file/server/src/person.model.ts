import { FAMILY_ROLES } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ShownPerson } from './person.repository';

@ObjectType('Person', { description: 'Whom the case is about; never a user.' })
export class PersonModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: FAMILY_ROLES.join(' ') })
  familyRole!: string;

  @Field({ description: 'How the table speaks of them.' })
  label!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  birthDate!: string | null;

  @Field(() => ID, { nullable: true, description: 'Two people said this is another entry of the case; its words are shown.' })
  mergedIntoId!: string | null;
}

/** Names every field that leaves. */
export function presentPerson({ id, caseId, familyRole, label, name, birthDate, mergedIntoId }: ShownPerson): PersonModel {
  return { id, caseId, familyRole, label, name, birthDate, mergedIntoId };
}
