import type { Office, SeatFunction, StatutoryRole, Task } from '@casustafel/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SignInOptions } from './sign-in.options';

@ObjectType('ViewerOrganisation')
export class ViewerOrganisationModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => String)
  role!: StatutoryRole;

  @Field(() => String)
  task!: Task;
}

@ObjectType('ViewerSeat')
export class ViewerSeatModel {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  function!: SeatFunction;
}

@ObjectType('Viewer', { description: 'Whoever is signed in, and where they sit now.' })
export class ViewerModel {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  jobTitle!: string;

  @Field(() => ViewerOrganisationModel)
  organisation!: ViewerOrganisationModel;

  @Field(() => [String])
  offices!: readonly Office[];

  @Field(() => String, { description: 'demo, test or production: the page says which.' })
  mode!: SignInOptions['mode'];

  @Field(() => [ViewerSeatModel])
  seats!: readonly ViewerSeatModel[];

  @Field({ description: 'A seat of theirs waits for their word whether they know the family.' })
  asked!: boolean;

  @Field(() => ID, { nullable: true, description: 'An emergency of theirs that runs.' })
  emergencyId!: string | null;

  @Field(() => [ID], { description: 'Case tables this person chairs.' })
  chairs!: readonly string[];
}
